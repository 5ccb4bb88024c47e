# A missing permission stops the run; it is for an administrator.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-probe b1
> GET /b1s/v2/Orders?$select=DocEntry&$top=1
< 403  {"error":{"code":"804","details":[{"code":"","message":""}],"message":"No view permission"}}
stderr ...
exit 77
