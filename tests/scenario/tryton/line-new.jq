.orderedItem += [{orderItemNumber: "3", sku: "BOWL", name: "Bowl", orderQuantity: "1", price: "8.00", lineExtensionAmount: "8.00", taxSubtotal: [{taxAmount: "1.68", percent: "21"}]}]
