"""Serves moto on a free port of this machine, which it prints, until standard input ends.

Beyond moto: a user named root stands for the root user, which moto does not have; the next N calls can be throttled
(POST /test/throttle); and the calls are counted by action (GET /test/calls, POST /test/calls to begin anew).
"""

import json
import os
import sys
import threading
from collections import Counter
from io import BytesIO
from urllib.parse import parse_qs

from moto.iam.models import User
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

user_arn = User.arn.fget
user_csv = User.to_csv


def arn(self):
    return f"arn:aws:iam::{self.account_id}:root" if self.name == "root" else user_arn(self)


def to_csv(self):
    row = user_csv(self)
    return row.replace("root,", "<root_account>,", 1) if self.name == "root" else row


User.arn = property(arn)
User.to_csv = to_csv

THROTTLED = """<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
<Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>0</RequestId></ErrorResponse>"""


class Application:
    def __init__(self, inner):
        self.inner = inner
        self.throttle = 0
        self.calls = Counter()

    def __call__(self, environ, start_response):
        request = Request(environ)
        if request.path.startswith("/test/"):
            return self.control(request)(environ, start_response)
        if request.path.startswith("/moto-api/"):
            return self.inner(environ, start_response)
        body = request.get_data(cache=False)
        environ["wsgi.input"] = BytesIO(body)
        self.calls[parse_qs(body.decode()).get("Action", ["?"])[0]] += 1
        if self.throttle > 0:
            self.throttle -= 1
            return Response(THROTTLED, status=400, content_type="text/xml")(environ, start_response)
        return self.inner(environ, start_response)

    def control(self, request):
        if request.path == "/test/throttle":
            self.throttle = int(request.get_data())
        elif request.method == "POST":
            self.calls.clear()
        return Response(json.dumps(self.calls), content_type="application/json")


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass


def main():
    application = Application(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    os._exit(0)


main()
