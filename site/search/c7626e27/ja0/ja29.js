sought("ja29",[["板橋区","Itabashi City","いたばしく"],["pillar","plans/itabashi","i3","","産業基盤整備","Developing the industrial base","","","概要は、災害への備えにかかわる取組を1つ挙げています。",[],[],["municipality:itabashi"]]])
