# A bad row does not hide the others; each page begins behind the last id.
$ $TOOLS/ecx-stock-pull depot
> GET /stock?after=0&limit=3
>: Authorization: Bearer made-up-token
< 200  [{"id":3,"item":"MUG","count":"12"},{"item":"CUP","count":"4"}]
> GET /stock?after=3&limit=3
< 200
	[{"id":8,"item":"CAP","count":"0"},{"id":9,"item":"HAT","count":null},17]
> GET /stock?after=9&limit=3
< 200  []
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"12","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","reason":"the stock row has no id",
	 "document":"{\"item\":\"CUP\",\"count\":\"4\"}","*":"*"}
stdout {"type":"Stock","sku":"CAP","inventoryLevel":"0","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	 "document":"{\"id\":9,\"item\":\"HAT\",\"count\":null}","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"17","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","complete":true,"*":"*"}
stderr ...
exit 1
