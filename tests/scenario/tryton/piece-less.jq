.orderedItem[0] |= (.orderQuantity = "1" | .lineExtensionAmount = "10.00" | .taxSubtotal[0].taxAmount = "2.10")
