# synthetic: What is no JSON or has no result and no error is no answer.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  <html>log on</html>
<: Content-Type: text/html
stderr *the answer is no JSON*
exit 75
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1}
stderr *the answer has neither a result nor an error*
exit 75
