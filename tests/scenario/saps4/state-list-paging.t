# The orders are asked for in groups of twenty.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-101' or \
	 PurchaseOrderByCustomer eq 'NL-102' or \
	 PurchaseOrderByCustomer eq 'NL-103' or \
	 PurchaseOrderByCustomer eq 'NL-104' or \
	 PurchaseOrderByCustomer eq 'NL-105' or \
	 PurchaseOrderByCustomer eq 'NL-106' or \
	 PurchaseOrderByCustomer eq 'NL-107' or \
	 PurchaseOrderByCustomer eq 'NL-108' or \
	 PurchaseOrderByCustomer eq 'NL-109' or \
	 PurchaseOrderByCustomer eq 'NL-110' or \
	 PurchaseOrderByCustomer eq 'NL-111' or \
	 PurchaseOrderByCustomer eq 'NL-112' or \
	 PurchaseOrderByCustomer eq 'NL-113' or \
	 PurchaseOrderByCustomer eq 'NL-114' or \
	 PurchaseOrderByCustomer eq 'NL-115' or \
	 PurchaseOrderByCustomer eq 'NL-116' or \
	 PurchaseOrderByCustomer eq 'NL-117' or \
	 PurchaseOrderByCustomer eq 'NL-118' or \
	 PurchaseOrderByCustomer eq 'NL-119' or \
	 PurchaseOrderByCustomer eq 'NL-120')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-101"},
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-102"},
	  {"SalesOrder":"103","PurchaseOrderByCustomer":"NL-103"},
	  {"SalesOrder":"104","PurchaseOrderByCustomer":"NL-104"},
	  {"SalesOrder":"105","PurchaseOrderByCustomer":"NL-105"},
	  {"SalesOrder":"106","PurchaseOrderByCustomer":"NL-106"},
	  {"SalesOrder":"107","PurchaseOrderByCustomer":"NL-107"},
	  {"SalesOrder":"108","PurchaseOrderByCustomer":"NL-108"},
	  {"SalesOrder":"109","PurchaseOrderByCustomer":"NL-109"},
	  {"SalesOrder":"110","PurchaseOrderByCustomer":"NL-110"},
	  {"SalesOrder":"111","PurchaseOrderByCustomer":"NL-111"},
	  {"SalesOrder":"112","PurchaseOrderByCustomer":"NL-112"},
	  {"SalesOrder":"113","PurchaseOrderByCustomer":"NL-113"},
	  {"SalesOrder":"114","PurchaseOrderByCustomer":"NL-114"},
	  {"SalesOrder":"115","PurchaseOrderByCustomer":"NL-115"},
	  {"SalesOrder":"116","PurchaseOrderByCustomer":"NL-116"},
	  {"SalesOrder":"117","PurchaseOrderByCustomer":"NL-117"},
	  {"SalesOrder":"118","PurchaseOrderByCustomer":"NL-118"},
	  {"SalesOrder":"119","PurchaseOrderByCustomer":"NL-119"},
	  {"SalesOrder":"120","PurchaseOrderByCustomer":"NL-120"}]}}
> GET {{state_invoices}}?*
< 200  {"d":{"results":[]}}
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-121' or \
	 PurchaseOrderByCustomer eq 'NL-122')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"121","PurchaseOrderByCustomer":"NL-121"},
	  {"SalesOrder":"122","PurchaseOrderByCustomer":"NL-122"}]}}
> GET {{state_invoices}}?*
< 200  {"d":{"results":[]}}
stdout {"type":"OrderState","ref":"NL-101","number":"101","*":"*"}
stdout {"type":"OrderState","ref":"NL-102","number":"102","*":"*"}
stdout {"type":"OrderState","ref":"NL-103","number":"103","*":"*"}
stdout {"type":"OrderState","ref":"NL-104","number":"104","*":"*"}
stdout {"type":"OrderState","ref":"NL-105","number":"105","*":"*"}
stdout {"type":"OrderState","ref":"NL-106","number":"106","*":"*"}
stdout {"type":"OrderState","ref":"NL-107","number":"107","*":"*"}
stdout {"type":"OrderState","ref":"NL-108","number":"108","*":"*"}
stdout {"type":"OrderState","ref":"NL-109","number":"109","*":"*"}
stdout {"type":"OrderState","ref":"NL-110","number":"110","*":"*"}
stdout {"type":"OrderState","ref":"NL-111","number":"111","*":"*"}
stdout {"type":"OrderState","ref":"NL-112","number":"112","*":"*"}
stdout {"type":"OrderState","ref":"NL-113","number":"113","*":"*"}
stdout {"type":"OrderState","ref":"NL-114","number":"114","*":"*"}
stdout {"type":"OrderState","ref":"NL-115","number":"115","*":"*"}
stdout {"type":"OrderState","ref":"NL-116","number":"116","*":"*"}
stdout {"type":"OrderState","ref":"NL-117","number":"117","*":"*"}
stdout {"type":"OrderState","ref":"NL-118","number":"118","*":"*"}
stdout {"type":"OrderState","ref":"NL-119","number":"119","*":"*"}
stdout {"type":"OrderState","ref":"NL-120","number":"120","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stdout {"type":"OrderState","ref":"NL-121","number":"121","*":"*"}
stdout {"type":"OrderState","ref":"NL-122","number":"122","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
