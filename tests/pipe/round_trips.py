"""Stands before PostgreSQL's socket and counts what it is asked to answer.

round_trips.py SERVER FOLDER: listens in FOLDER as the server does in SERVER;
each question that its client waits for is a byte in FOLDER/trips.
"""
import os
import socket
import sys
import threading

NAME = ".s.PGSQL.5432"
server, folder = sys.argv[1:]
trips = open(os.path.join(folder, "trips"), "ab", buffering=0)


def count(begun, data):
    """Counts the whole messages of data; returns what is left of it."""
    while True:
        head = 1 if begun else 0
        if len(data) < head + 4:
            return begun, data
        size = head + int.from_bytes(data[head:head + 4], "big")
        if len(data) < size:
            return begun, data
        if begun and data[:1] in b"QS":
            trips.write(b".")
        begun, data = True, data[size:]


def to_server(client, upstream):
    begun, left = False, b""
    while data := client.recv(65536):
        begun, left = count(begun, left + data)
        upstream.sendall(data)
    upstream.shutdown(socket.SHUT_WR)


def to_client(client, upstream):
    while data := upstream.recv(65536):
        client.sendall(data)
    client.close()


def main():
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.join(folder, NAME))
        os.chmod(os.path.join(folder, NAME), 0o777)
        listener.listen(64)
        while True:
            client = listener.accept()[0]
            upstream = socket.socket(socket.AF_UNIX)
            upstream.connect(os.path.join(server, NAME))
            for way in to_server, to_client:
                threading.Thread(target=way, args=(client, upstream),
                                 daemon=True).start()


main()
