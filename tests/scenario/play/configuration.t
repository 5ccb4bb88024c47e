# The configuration is that of the folder and of the scenario.
conf jobs = 4
conf prefix = NL
conf [erp] driver = file
$ cat $XDG_CONFIG_HOME/ecx/ecx.conf
stdout \[shop]
stdout url = {{url}}/admin
stdout jobs = 4
stdout unsure_pause = 0s
stdout retry_delay = 0s
stdout driver = play
stdout prefix = NL
stdout \[ecx]
stdout state = {{tmp}}/state
stdout \[erp]
stdout driver = file
