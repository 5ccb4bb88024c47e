# A changed password is read from its file by the next run.
# Passwords do not expire.
conf password_file = {{tmp}}/secret
$ umask 077; echo pear >secret
$ ecx-stock-pull s300 --raw
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
>: Authorization: Basic RUNYOnBlYXI=
< 401  {"error":{"code":"Unauthorized","message":{"lang":"en-US","value":"Invalid credentials."}}}
stderr ...
exit 77
$ umask 077; echo plum >secret
$ ecx-stock-pull s300 --raw
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
>: Authorization: Basic RUNYOnBsdW0=
< 200  {"value":[]}
