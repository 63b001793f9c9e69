sought("k167","高速\t;oD\n高齢\t;iCa\n魅力\t;yF\n鷹市\t;hHA\n齢に\t;iC\n齢や\t;-C\n")
