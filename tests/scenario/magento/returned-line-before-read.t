# What came back after it was shipped stays in the order, and is a credit note.
# The members are those of the contract, the figures as Magento rounds them.
ECX_NOW=2026-11-21T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures returned-line-before-read
> GET /rest/all/V1/orders?*
< 200  @returned-line-before-read-1.json
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200  @returned-line-before-read-2.json
stdout returned-line-before-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-line-before-read
> GET /rest/all/V1/orders?*
< 200  @returned-line-before-read-1.json
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200  @returned-line-before-read-2.json
stdout returned-line-before-read: as booked
