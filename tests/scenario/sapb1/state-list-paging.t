# The orders are asked for in groups of twenty.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-101' or NumAtCard eq 'NL-102' or NumAtCard eq 'NL-103' \
	  or NumAtCard eq 'NL-104' or NumAtCard eq 'NL-105' or NumAtCard eq 'NL-106' \
	  or NumAtCard eq 'NL-107' or NumAtCard eq 'NL-108' or NumAtCard eq 'NL-109' \
	  or NumAtCard eq 'NL-110' or NumAtCard eq 'NL-111' or NumAtCard eq 'NL-112' \
	  or NumAtCard eq 'NL-113' or NumAtCard eq 'NL-114' or NumAtCard eq 'NL-115' \
	  or NumAtCard eq 'NL-116' or NumAtCard eq 'NL-117' or NumAtCard eq 'NL-118' \
	  or NumAtCard eq 'NL-119' or NumAtCard eq 'NL-120')&*
< 200
	{"value":[
	 {"DocEntry":101,"DocNum":1101,"NumAtCard":"NL-101","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":102,"DocNum":1102,"NumAtCard":"NL-102","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":103,"DocNum":1103,"NumAtCard":"NL-103","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":104,"DocNum":1104,"NumAtCard":"NL-104","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":105,"DocNum":1105,"NumAtCard":"NL-105","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":106,"DocNum":1106,"NumAtCard":"NL-106","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":107,"DocNum":1107,"NumAtCard":"NL-107","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":108,"DocNum":1108,"NumAtCard":"NL-108","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":109,"DocNum":1109,"NumAtCard":"NL-109","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":110,"DocNum":1110,"NumAtCard":"NL-110","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":111,"DocNum":1111,"NumAtCard":"NL-111","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":112,"DocNum":1112,"NumAtCard":"NL-112","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":113,"DocNum":1113,"NumAtCard":"NL-113","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":114,"DocNum":1114,"NumAtCard":"NL-114","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":115,"DocNum":1115,"NumAtCard":"NL-115","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":116,"DocNum":1116,"NumAtCard":"NL-116","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":117,"DocNum":1117,"NumAtCard":"NL-117","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":118,"DocNum":1118,"NumAtCard":"NL-118","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":119,"DocNum":1119,"NumAtCard":"NL-119","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":120,"DocNum":1120,"NumAtCard":"NL-120","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-101' or NumAtCard eq 'NL-102' or NumAtCard eq 'NL-103' \
	  or NumAtCard eq 'NL-104' or NumAtCard eq 'NL-105' or NumAtCard eq 'NL-106' \
	  or NumAtCard eq 'NL-107' or NumAtCard eq 'NL-108' or NumAtCard eq 'NL-109' \
	  or NumAtCard eq 'NL-110' or NumAtCard eq 'NL-111' or NumAtCard eq 'NL-112' \
	  or NumAtCard eq 'NL-113' or NumAtCard eq 'NL-114' or NumAtCard eq 'NL-115' \
	  or NumAtCard eq 'NL-116' or NumAtCard eq 'NL-117' or NumAtCard eq 'NL-118' \
	  or NumAtCard eq 'NL-119' or NumAtCard eq 'NL-120')&*
< 200  {"value":[]}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-121' or NumAtCard eq 'NL-122')&*
< 200
	{"value":[
	 {"DocEntry":121,"DocNum":1121,"NumAtCard":"NL-121","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"},
	 {"DocEntry":122,"DocNum":1122,"NumAtCard":"NL-122","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES"}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-121' or NumAtCard eq 'NL-122')&*
< 200  {"value":[]}
stdout {"type":"OrderState","ref":"NL-101","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-102","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-103","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-104","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-105","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-106","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-107","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-108","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-109","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-110","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-111","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-112","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-113","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-114","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-115","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-116","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-117","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-118","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-119","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-120","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stdout {"type":"OrderState","ref":"NL-121","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-122","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
