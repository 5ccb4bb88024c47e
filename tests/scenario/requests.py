"""What is sent after an order was created: of each scenario of changes,
cancellations, credit notes, states and comparisons the requests, as lines
"driver<TAB>METHOD what". What only reads is left out: GET, searches, SuiteQL.

	python3 tests/scenario/requests.py FOLDER ...
"""
import os
import re
import sys

NAMES = re.compile(r'(change|cancel|credit|state|compare)-.*\.t$')
READS = re.compile(
    r'suiteql|"operationName":"[A-Za-z]*(Orders?|OrderNodes|OrderOf|States?|'
    r'Channel|Shop|Sales|Locations|Refunds?|Agreements?|Terms|OrderStates?|'
    r'OrderPart|Customers?|Currencies|OrderReturns?|OrderNames|Names|Newest|'
    r'Ping)"|/(Login|Logout)$|"method":"[a-z_.]*\.'
    r'(search|search_read|search_count|read|fields_get|get_preferences|'
    r'get_toolbar|default_get)"|FindRequest|ReadRequest|"targetName"')


def values_of(folder):
    """The names of the folder's `values`, each with what it stands for."""
    found = {}
    path = os.path.join(folder, 'values')
    if os.path.exists(path):
        for line in open(path, encoding='utf-8'):
            name = re.match(r'([a-z0-9_]+) *= ?(.*)', line)
            if name:
                found[name.group(1)] = name.group(2).strip()
    return found


def expanded(text, values):
    for _ in range(4):
        text = re.sub(r'\{\{\{?([a-z0-9_]+)\}\}\}?',
                      lambda m: values.get(m.group(1), m.group(0)), text)
    return text


def requests_of(path, values):
    """Each request with its body, one string."""
    request = None
    for line in open(path, encoding='utf-8'):
        if line.startswith('>') and not line.startswith('>:'):
            if request:
                yield request
            request = line.lstrip('>* ').rstrip('\n')
        elif request and line.startswith('\t'):
            request += ' ' + line.strip()
        elif request:
            yield request
            request = None
    if request:
        yield request


def what_of(request):
    """The method, the path without keys, and the operation."""
    method, _, rest = request.partition(' ')
    path, _, body = rest.strip().partition(' ')
    path = re.sub(r'\?.*', '', path)
    path = re.sub(r"\([^)]*(\)|$)", '()', path).replace('/\\', '')
    path = re.sub(r'/[0-9]+(?=/|$)', '/N', path)
    path = re.sub(r'(/[a-z]*-)N?[0-9-]+', r'\1N', path)
    operation = re.search(
        r'"operationName":"(\w+)"|"method":"([\w.]+)"|<(\w+Request)', body)
    if operation:
        path += ' ' + next(g for g in operation.groups() if g)
    return method + ' ' + path


def main():
    lines = set()
    for folder in sys.argv[1:]:
        values = values_of(folder)
        for name in sorted(os.listdir(folder)):
            if not NAMES.match(name):
                continue
            for request in requests_of(os.path.join(folder, name), values):
                request = expanded(request, values)
                if not re.match('GET|HEAD', request) and not READS.search(request):
                    lines.add(os.path.basename(folder.rstrip('/')) + '\t' +
                              what_of(request))
    print('\n'.join(sorted(lines)))


main()
