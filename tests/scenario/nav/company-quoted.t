# synthetic: The name of a company may have an apostrophe and blanks.
conf company = O'Neil & Sons
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('O''Neil %26 Sons')/ItemCard?*
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
