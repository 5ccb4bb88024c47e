#!/usr/bin/python3
"""An SMTP server for tests: STARTTLS and a password are required.

    smtp_sink.py DIR

listens on a free port of 127.0.0.1 with DIR/cert.pem and DIR/key.pem, writes
"ready PORT DEAD" to stdout (nothing listens at the port DEAD) and runs until
its stdin is closed. A mail is DIR/NNNNNN.eml with its envelope in
DIR/NNNNNN.json. The word in DIR/mode, read for each mail, says what it does:

    ok         takes the mail
    rcpt-451   refuses the recipient for now
    rcpt-550   refuses the recipient
    data-451   refuses the mail for now, after it was sent
    data-554   refuses the mail, after it was sent
    drop       closes the connection in place of an answer to the mail
    lost       takes the mail and closes the connection
    silent     takes no mail and says nothing more
"""
import asyncio
import json
import os
import socket
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Sink:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def mode(self):
        with open(os.path.join(self.folder, "mode")) as f:
            return f.read().strip()

    def keep(self, envelope):
        self.count += 1
        name = os.path.join(self.folder, "%06d" % self.count)
        with open(name + ".json", "w") as f:
            json.dump({"from": envelope.mail_from,
                       "to": envelope.rcpt_tos}, f)
        with open(name + ".part", "wb") as f:
            f.write(envelope.original_content)
        os.rename(name + ".part", name + ".eml")

    async def handle_RCPT(self, server, session, envelope, address, options):
        mode = self.mode()
        if mode == "rcpt-451":
            return "451 4.3.0 try again later"
        if mode == "rcpt-550":
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        mode = self.mode()
        if mode == "data-451":
            return "451 4.7.1 greylisted"
        if mode == "data-554":
            return "554 5.7.1 looks like spam"
        if mode == "silent":
            await asyncio.Event().wait()
        if mode != "drop":
            self.keep(envelope)
        if mode in ("drop", "lost"):
            server.transport.close()
        return "250 2.0.0 queued"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and \
        (data.login, data.password) == (b"ecx", b"s3cret")
    return AuthResult(success=good, handled=False)


async def main(folder):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(os.path.join(folder, "cert.pem"),
                        os.path.join(folder, "key.pem"))
    sink = Sink(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(sink, hostname="localhost", tls_context=tls,
                     require_starttls=True, authenticator=authenticate,
                     auth_required=True, loop=loop),
        "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    # Bound and not listening: a connection to it is refused for certain.
    dead = socket.socket()
    dead.bind(("127.0.0.1", 0))
    print("ready", port, dead.getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main(sys.argv[1]))
