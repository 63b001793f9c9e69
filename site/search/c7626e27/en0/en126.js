sought("en126",[["",""],["page","data","","","データを使う","Use the data","","","The catalogue as files for spreadsheets and programs, with what each column and value means.",[],[],[]]])
