# synthetic: After too many log-ins the run ends.
# The server asks for a pause that is longer than the run waits.
conf sign_on = session
conf wait_max = 1s
$ ecx-probe erp
> POST /erp/  {"id":1,"method":"common.db.login","params":["ecx",{"password":"made-up-words"},"en"]}
>: Authorization:
< 429  {}
<: Retry-After: 30
stderr *too many requests (HTTP 429)
exit 75
