sought("ja37",[["青梅市","Ome City","おうめし"],["pillar","plans/ome","o2","","経営力強化推進事業","Promoting stronger management","","","概要は、新しい製品や技術の検討を支える取組を1つ挙げています。",[],[],["municipality:ome"]]])
