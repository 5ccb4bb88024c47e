# synthetic: A stock level that AX hides is not zero: its item is refused.
# The document is a custom one.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-hidden.xml
stdout {"type":"Rejection","reason":"item MUG: a quantity is no number","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *item MUG: a quantity is no number
exit 1
