"""
A Tryton to test against: tryton_server.py seed|serve FOLDER URI, with Debian's
/usr/bin/python3. seed fills the database `erp` at URI, which is there and
empty; serve listens on a free port of 127.0.0.1, prints the URL and runs until
it is told to end. With sqlite://, FOLDER/erp.sqlite is the database.
The database is `erp`. The user `ecx` may do what orders need, `ecx-changes` what
becomes of them, `clerk` everything; PASSWORD is that of all.
"""
import os
import sys
from decimal import Decimal

DATABASE, PASSWORD = 'erp', 'made-up-words'
STOCK = 10000

# SKU, name, price without tax, percent of tax
GOODS = [
    ('SKU-001', 'Widget 1', '10.00', '21'),
    ('SKU-002', 'Widget 2', '19.99', '21'),
    ('SKU-003', 'Widget 3', '0.37', '21'),
    ('SKU-004', 'Widget 4', '33.33', '6'),
    ('SKU-005', 'Widget 5', '129.95', '6'),
]
SERVICES = [
    ('SHIPPING', 'Shipping'),
    ('DISCOUNT', 'Discount'),
    ('ROUNDING', 'Rounding'),
]


def configure(folder, uri):
    """Must be done before anything of Tryton is imported."""
    path = os.path.join(folder, 'trytond.conf')
    with open(path, 'w') as conf:
        conf.write('[database]\nuri = %s\npath = %s\n' % (uri, folder))
    os.environ.update(
        TRYTOND_CONFIG=path, TRYTOND_DATABASE_NAMES=DATABASE,
        DB_NAME=DATABASE)
    return path


# ---- seed ----


def create_database():
    from trytond import backend
    from trytond.pool import Pool
    from trytond.transaction import Transaction

    with Transaction().start(None, 0, close=True, autocommit=True):
        backend.Database(DATABASE).init()
    Pool.start()
    Pool(DATABASE).init(
        update=['res', 'ir', 'sale', 'web_shop', 'sale_amendment'],
        lang=['en'],
        activatedeps=True)


def company_with_accounts():
    from proteus import Model, config
    from trytond.modules.account.tests.tools import (
        create_chart, create_fiscalyear)
    from trytond.modules.account_invoice.tests.tools import (
        create_payment_term, set_fiscalyear_invoice_sequences)
    from trytond.modules.company.tests.tools import (
        create_company, get_company)
    from trytond.modules.currency.tests.tools import get_currency

    create_company(currency=get_currency('EUR'))
    company = get_company()
    user = Model.get('res.user')
    context = config.get_config()
    context._context = user.get_preferences(True, context.context)
    year = set_fiscalyear_invoice_sequences(create_fiscalyear(company))
    year.click('create_period')
    create_chart(company)
    create_payment_term().save()
    return company


def categories(company):
    """The category of each percent, None without tax."""
    from proteus import Model
    from trytond.modules.account.tests.tools import create_tax, get_accounts

    accounts = get_accounts(company)
    made = {}
    for percent in (None, '21', '6'):
        category = Model.get('product.category')(
            name='Taxed %s %%' % percent if percent else 'Untaxed',
            accounting=True, account_expense=accounts['expense'],
            account_revenue=accounts['revenue'])
        if percent:
            tax = create_tax(Decimal(percent) / 100, company)
            tax.name = tax.description = 'VAT %s %%' % percent
            tax.save()
            category.customer_taxes.append(tax)
        category.save()
        made[percent] = category
    return made


def product(code, name, **values):
    from proteus import Model

    unit, = Model.get('product.uom').find([('name', '=', 'Unit')])
    template = Model.get('product.template')(
        name=name, default_uom=unit, salable=True, **values)
    template.products[0].suffix_code = code
    template.products[0].cost_price = Decimal('0.10')
    template.save()
    return template.products[0]


def fill_stock(products):
    from proteus import Model

    storage, = Model.get('stock.location').find([('code', '=', 'STO')])
    inventory = Model.get('stock.inventory')(location=storage)
    for stored in products:
        inventory.lines.new(product=stored).quantity = float(STOCK)
    inventory.click('confirm')


def add_user(login, groups):
    from proteus import Model
    from trytond.modules.company.tests.tools import get_company

    company = get_company()
    user = Model.get('res.user')(
        name=login, login=login, password=PASSWORD, company=company)
    user.companies.append(company)
    for group in Model.get('res.group').find(groups):
        user.groups.append(group)
    user.save()


def seed(folder, uri):
    path = configure(folder, uri)
    create_database()
    from proteus import Model, config

    config.set_trytond(DATABASE, config_file=path)
    for code, name in (('BE', 'Belgium'), ('IT', 'Italy')):
        Model.get('country.country')(name=name, code=code).save()
    company = company_with_accounts()
    category = categories(company)
    fill_stock([
        product(code, name, type='goods', list_price=Decimal(price),
            account_category=category[percent])
        for code, name, price, percent in GOODS])
    for code, name in SERVICES:
        product(code, name, type='service', list_price=Decimal(0),
            account_category=category[None])
    Model.get('web.shop')(name='webshop', currency=company.currency).save()
    add_user('ecx', [('name', '=', 'Sales')])
    add_user('ecx-changes', [
        ('name', 'in', ['Sales', 'Account', 'Stock', 'Sale Amendment'])])
    add_user('clerk', [])


# ---- serve ----


def serve(folder, uri):
    configure(folder, uri)
    from trytond.application import app
    from werkzeug.serving import make_server

    server = make_server('127.0.0.1', 0, app, threaded=True)
    print('http://127.0.0.1:%d' % server.port, flush=True)
    server.serve_forever()


if __name__ == '__main__':
    what, folder, uri = sys.argv[1:]
    {'seed': seed, 'serve': serve}[what](os.path.abspath(folder), uri)
