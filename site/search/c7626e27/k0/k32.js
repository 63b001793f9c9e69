sought("k32",">ds\tadds ends extends fields goods grounds kinds needs periods reads stands thirds towards wards words\n>dy\talready body ready study subsidy\n>ea\tarea\n")
