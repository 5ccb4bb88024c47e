# A long line goes on in the next, which begins with a blank.
$ curl -sS {{url}}/or\
	ders'?select=Id,Ref,Total&filter=Ref%20eq%20%27NL-1001%27' \
	-H 'X-List: one, two' -d '{"a":[1,2],"note":"one two"}'
# The lines of a request: the path, its parameters, and the body.
> POST /or\
	ders?select=Id,\
	Ref,\
	Total
	&filter=Ref eq \
	'NL-1001'
	{"a":[1,
	  2],
	 "note":"one \
	two"}
>: X-List: one, \
	two
< 200
	{"id":17,
	 "note":"one \
	two"}
<: X-Answer: one \
	two
stdout {"id":17,
	"note":"one two"}
$ cat
stdin one \
	two
stdin {"a":1,
	"b":2}
stdout one \
	two
stdout {"b":2,"a":1}
