sought("ja92",[["このカタログについて","About this catalogue"],["article","about","","","このカタログについて","About this catalogue","","","何を記録しているか、何をもとにしたか、どこからが私たちの言葉かを説明します。",[],[],[]]])
