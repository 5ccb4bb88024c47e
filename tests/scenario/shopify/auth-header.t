# A token in another header has no word before it either.
conf token_header = Authorization
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxCustomers","*":"*"}
>: Authorization: open-sesame
< 200  {"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}}}
stdout {"type":"Checkpoint","*":"*"}
