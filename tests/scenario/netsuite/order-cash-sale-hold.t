# Nothing can hold a cash sale, so that the two keys are refused together.
# Nothing is asked.
conf prepaid = cash_sale
conf total_differs = hold
$ ecx-push-erp ns
stdin @order.json
stderr *total_differs = hold: a cash sale has no status that holds it; set prepaid = note*
exit 78
