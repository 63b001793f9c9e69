sought("ja99",[["読み方","How to read this catalogue"],["article","how-to-read","","","読み方","How to read this catalogue","","","区と市、年度と元号、「等」、番号、承認と予算、分類、注記の読み方を説明します。",[],[],[]]])
