# Many connections at once are answered.
$ seq 40 | xargs -P 8 -I @ curl -sS '{{url}}/orders/@' | wc -l
>* GET /orders/*
< 200  @line.txt
stdout 40
