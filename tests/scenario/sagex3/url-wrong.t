# A wrong URL, a missing URL and a missing password file each end a run with 78.
conf url = x3.example.org
$ ecx-push-erp x3
stdin @order.json
stderr *x3: url is 'x3.example.org'*
exit 78
$ sed -i '/^url = /d' config/ecx/ecx.conf && ecx-push-erp x3
stdin @order.json
stderr *x3: *url*
exit 78
$ sed -i '/^driver = sagex3/a url = {{url}}' config/ecx/ecx.conf && sed -i 's/^password = .*/password_file = none/' config/ecx/ecx.conf && ecx-push-erp x3
stdin @order.json
stderr *none: No such file or directory
exit 78
