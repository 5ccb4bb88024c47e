# A form is compared by its parameters.
$ curl -sS {{url}}/token -d grant_type=client_credentials \
	--data-urlencode 'scope=a b+c' -d client_secret=s3cret
> POST /token  client_secret=*&scope=a b%2Bc
	&grant_type=client_credentials
< 200  {"access_token":"t1"}
stdout {"access_token":"*"}
