# What lib/maps/file-order.map does to an order, its checks left out: the
# document as it is, with target and native.
def said: with_entries(select(.value != null));

def taxed: {
	line_tax: .taxSubtotal[0]?.taxAmount,
	tax_percent: .taxSubtotal[0]?.percent,
	tax_category: .taxSubtotal[0]?.taxCategory
};

def charge($type):
	({line_type: $type, name: .allowanceChargeReason, amount} + taxed) | said;

. + {
	target: "erp",
	native: ({
		reference: .ref,
		order_number: .orderNumber,
		order_id: .id,
		order_date: .orderDate,
		modified: .dateModified,
		status: .orderStatus,
		payment_status: .paymentStatus,
		currency: .documentCurrencyCode,
		tax_included: .valueAddedTaxIncluded,
		customer_id: .customer.identifier,
		customer_given_name: .customer.givenName,
		customer_family_name: .customer.familyName,
		company: .customer.legalName,
		email: .customer.email,
		phone: .customer.telephone,
		vat_id: .customer.vatID,
		billing_name: .billingAddress.name,
		billing_company: .billingAddress.legalName,
		billing_street: .billingAddress.streetAddress,
		billing_extra: .billingAddress.extendedAddress,
		billing_postal_code: .billingAddress.postalCode,
		billing_city: .billingAddress.addressLocality,
		billing_region: .billingAddress.addressRegion,
		billing_country: .billingAddress.addressCountry,
		billing_phone: .billingAddress.telephone,
		delivery_name: .orderDelivery.deliveryAddress.name,
		delivery_company: .orderDelivery.deliveryAddress.legalName,
		delivery_street: .orderDelivery.deliveryAddress.streetAddress,
		delivery_extra: .orderDelivery.deliveryAddress.extendedAddress,
		delivery_postal_code: .orderDelivery.deliveryAddress.postalCode,
		delivery_city: .orderDelivery.deliveryAddress.addressLocality,
		delivery_region: .orderDelivery.deliveryAddress.addressRegion,
		delivery_country: .orderDelivery.deliveryAddress.addressCountry,
		delivery_phone: .orderDelivery.deliveryAddress.telephone,
		delivery_method: .orderDelivery.hasDeliveryMethod,
		note: .note,
		subtotal: .anticipatedMonetaryTotal.lineExtensionAmount,
		charges: .anticipatedMonetaryTotal.chargeTotalAmount,
		allowances: .anticipatedMonetaryTotal.allowanceTotalAmount,
		tax: .taxTotal.taxAmount,
		net: .anticipatedMonetaryTotal.taxExclusiveAmount,
		total: .anticipatedMonetaryTotal.taxInclusiveAmount,
		rounding: .anticipatedMonetaryTotal.payableRoundingAmount,
		paid: .anticipatedMonetaryTotal.prepaidAmount,
		payable: .anticipatedMonetaryTotal.payableAmount,
		lines: [
			(.orderedItem[]? |
				([.allowanceCharge[]? |
					select(.chargeIndicator == false)][0]) as $off |
				({
					line_type: "item",
					line_number: .orderItemNumber,
					line_id: .id,
					sku, gtin, name,
					quantity: .orderQuantity,
					unit: .unitCode,
					price,
					amount: .lineExtensionAmount,
					discount: $off.amount,
					discount_reason: $off.allowanceChargeReason
				} + taxed) | said),
			(.allowanceCharge[]? | select(.chargeIndicator == true) |
				charge("charge")),
			(.allowanceCharge[]? | select(.chargeIndicator == false) |
				charge("allowance"))
		]
	} | said)
}
