# A body, an answer, input and output can be a file beside the scenario.
$ curl -sS {{url}}/orders -H 'Content-Type: application/json' -d @-
stdin @shared-order.json
> POST /orders  @shared-order.json
< 201  @shared-answer.json
stdout @shared-answer.json
$ cat
stdin @shared-lines.json
stdout @shared-lines.json
stdout @line.txt
stdin @line.txt
