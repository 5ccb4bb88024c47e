# A large body waits for 100 Continue and arrives complete.
# So does the answer.
$ head -c 3000000 /dev/zero | tr '\0' x >body; curl -sS -m 20 \
	--expect100-timeout 60 {{url}}/large -H 'Content-Type: text/plain' \
	-H 'Expect: 100-continue' -d @body | cmp - body
> POST /large  {{large}}
< 200  {{large}}
