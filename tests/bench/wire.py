"""A system that takes 50 ms for every answer, over TLS.

    python3 wire.py CERTIFICATE KEY MILLISECONDS

Listens on 127.0.0.1 and prints its port. Whatever is sent by POST is made and
gets an id; nothing is ever found. For each line on stdin it prints how many
TLS handshakes there were since the last one, how many requests, how many were
made, and the most that were under way at once.
"""
import asyncio
import ssl
import sys


class System:
    def __init__(self, latency):
        self.latency = latency
        self.number = self.now = 0
        self.reset()

    def reset(self):
        self.handshakes = self.requests = self.made = self.most = 0

    async def answer(self, method, path):
        self.requests += 1
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(self.latency)
        self.now -= 1
        if method == b"POST":
            self.made += 1
            self.number += 1
            body = b'{"id":"%d","d":{"SalesOrder":"%d"}}' % (
                self.number, self.number)
            return b"201 Created", body
        return b"200 OK", b'{"d":{"results":[]}}'

    async def serve(self, reader, writer):
        self.handshakes += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                method, path, _ = head.split(b" ", 2)
                for line in head.split(b"\r\n"):
                    name, _, value = line.partition(b":")
                    if name.lower() == b"content-length":
                        await reader.readexactly(int(value))
                status, body = await self.answer(method, path)
                writer.write(b"HTTP/1.1 %s\r\nContent-Type: application/json"
                             b"\r\nX-CSRF-Token: t\r\nContent-Length: %d"
                             b"\r\n\r\n" % (status, len(body)))
                writer.write(b"" if method == b"HEAD" else body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def main():
    certificate, key, milliseconds = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    system = System(int(milliseconds) / 1000)
    server = await asyncio.start_server(system.serve, "127.0.0.1", 0,
                                        ssl=context, backlog=128)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(system.handshakes, system.requests, system.made, system.most,
              flush=True)
        system.reset()


asyncio.run(main())
