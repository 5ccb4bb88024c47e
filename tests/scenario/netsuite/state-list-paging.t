# synthetic: The orders are asked for in groups of fifty.
# The columns are from memory and from public queries.
$ ordered ns 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-101', 'NL-102', 'NL-103', 'NL-104', 'NL-105', 'NL-106', 'NL-107', \
	 'NL-108', 'NL-109', 'NL-110', 'NL-111', 'NL-112', 'NL-113', 'NL-114', \
	 'NL-115', 'NL-116', 'NL-117', 'NL-118', 'NL-119', 'NL-120', 'NL-121', \
	 'NL-122', 'NL-123', 'NL-124', 'NL-125', 'NL-126', 'NL-127', 'NL-128', \
	 'NL-129', 'NL-130', 'NL-131', 'NL-132', 'NL-133', 'NL-134', 'NL-135', \
	 'NL-136', 'NL-137', 'NL-138', 'NL-139', 'NL-140', 'NL-141', 'NL-142', \
	 'NL-143', 'NL-144', 'NL-145', 'NL-146', 'NL-147', 'NL-148', 'NL-149', \
	 'NL-150') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"101","tranid":"SO101","externalid":"NL-101","status":"B"},
	 {"id":"102","tranid":"SO102","externalid":"NL-102","status":"B"},
	 {"id":"103","tranid":"SO103","externalid":"NL-103","status":"B"},
	 {"id":"104","tranid":"SO104","externalid":"NL-104","status":"B"},
	 {"id":"105","tranid":"SO105","externalid":"NL-105","status":"B"},
	 {"id":"106","tranid":"SO106","externalid":"NL-106","status":"B"},
	 {"id":"107","tranid":"SO107","externalid":"NL-107","status":"B"},
	 {"id":"108","tranid":"SO108","externalid":"NL-108","status":"B"},
	 {"id":"109","tranid":"SO109","externalid":"NL-109","status":"B"},
	 {"id":"110","tranid":"SO110","externalid":"NL-110","status":"B"},
	 {"id":"111","tranid":"SO111","externalid":"NL-111","status":"B"},
	 {"id":"112","tranid":"SO112","externalid":"NL-112","status":"B"},
	 {"id":"113","tranid":"SO113","externalid":"NL-113","status":"B"},
	 {"id":"114","tranid":"SO114","externalid":"NL-114","status":"B"},
	 {"id":"115","tranid":"SO115","externalid":"NL-115","status":"B"},
	 {"id":"116","tranid":"SO116","externalid":"NL-116","status":"B"},
	 {"id":"117","tranid":"SO117","externalid":"NL-117","status":"B"},
	 {"id":"118","tranid":"SO118","externalid":"NL-118","status":"B"},
	 {"id":"119","tranid":"SO119","externalid":"NL-119","status":"B"},
	 {"id":"120","tranid":"SO120","externalid":"NL-120","status":"B"},
	 {"id":"121","tranid":"SO121","externalid":"NL-121","status":"B"},
	 {"id":"122","tranid":"SO122","externalid":"NL-122","status":"B"},
	 {"id":"123","tranid":"SO123","externalid":"NL-123","status":"B"},
	 {"id":"124","tranid":"SO124","externalid":"NL-124","status":"B"},
	 {"id":"125","tranid":"SO125","externalid":"NL-125","status":"B"},
	 {"id":"126","tranid":"SO126","externalid":"NL-126","status":"B"},
	 {"id":"127","tranid":"SO127","externalid":"NL-127","status":"B"},
	 {"id":"128","tranid":"SO128","externalid":"NL-128","status":"B"},
	 {"id":"129","tranid":"SO129","externalid":"NL-129","status":"B"},
	 {"id":"130","tranid":"SO130","externalid":"NL-130","status":"B"},
	 {"id":"131","tranid":"SO131","externalid":"NL-131","status":"B"},
	 {"id":"132","tranid":"SO132","externalid":"NL-132","status":"B"},
	 {"id":"133","tranid":"SO133","externalid":"NL-133","status":"B"},
	 {"id":"134","tranid":"SO134","externalid":"NL-134","status":"B"},
	 {"id":"135","tranid":"SO135","externalid":"NL-135","status":"B"},
	 {"id":"136","tranid":"SO136","externalid":"NL-136","status":"B"},
	 {"id":"137","tranid":"SO137","externalid":"NL-137","status":"B"},
	 {"id":"138","tranid":"SO138","externalid":"NL-138","status":"B"},
	 {"id":"139","tranid":"SO139","externalid":"NL-139","status":"B"},
	 {"id":"140","tranid":"SO140","externalid":"NL-140","status":"B"},
	 {"id":"141","tranid":"SO141","externalid":"NL-141","status":"B"},
	 {"id":"142","tranid":"SO142","externalid":"NL-142","status":"B"},
	 {"id":"143","tranid":"SO143","externalid":"NL-143","status":"B"},
	 {"id":"144","tranid":"SO144","externalid":"NL-144","status":"B"},
	 {"id":"145","tranid":"SO145","externalid":"NL-145","status":"B"},
	 {"id":"146","tranid":"SO146","externalid":"NL-146","status":"B"},
	 {"id":"147","tranid":"SO147","externalid":"NL-147","status":"B"},
	 {"id":"148","tranid":"SO148","externalid":"NL-148","status":"B"},
	 {"id":"149","tranid":"SO149","externalid":"NL-149","status":"B"},
	 {"id":"150","tranid":"SO150","externalid":"NL-150","status":"B"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, \
	 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, \
	 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, \
	 143, 144, 145, 146, 147, 148, 149, 150) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-151', 'NL-152') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"151","tranid":"SO151","externalid":"NL-151","status":"B"},
	 {"id":"152","tranid":"SO152","externalid":"NL-152","status":"B"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (151, 152) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
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
stdout {"type":"OrderState","ref":"NL-121","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-122","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-123","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-124","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-125","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-126","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-127","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-128","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-129","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-130","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-131","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-132","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-133","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-134","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-135","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-136","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-137","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-138","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-139","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-140","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-141","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-142","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-143","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-144","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-145","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-146","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-147","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-148","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-149","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-150","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stdout {"type":"OrderState","ref":"NL-151","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-152","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
