sought("ja16",[["荒川区","Arakawa City","あらかわく"],["pillar","plans/arakawa","a2","","地域連携の強化","Stronger local partnerships","","","概要は、地域の金融機関と連携する取組を1つ挙げています。",[],[],["municipality:arakawa"]]])
