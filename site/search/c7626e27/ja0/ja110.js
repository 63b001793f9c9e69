sought("ja110",[["計画の背景にある制度","Background of the scheme"],["article","background","","","計画の背景にある制度","Background of the scheme","","","原文書とは別の公開ページから、区市町村の産業計画を支える東京都の制度について分かることをまとめました。",[],[],[]]])
