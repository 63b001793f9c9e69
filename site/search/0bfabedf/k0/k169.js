sought("k169","験を\t;xHA\n高い\t;E7BA\n高ま\t;sBgC\n高め\t;eCwCRAEa\n高速\t;oD\n高齢\t;iCa\n魅力\t;yF\n鷹市\t;hHA\n齢に\t;iC\n齢や\t;-C\n")
