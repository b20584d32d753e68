#!/usr/bin/env python3
"""Writes the clients that nobody has visited since a day to a campaign list. Needs the standard library alone."""

import argparse
import hashlib
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

GATEWAY = os.environ.get("KEJING_URL", "http://127.0.0.1:8080")
TOKEN_URL = os.environ.get(
    "KEJING_TOKEN_URL", "http://127.0.0.1:8180/realms/kejing/protocol/openid-connect/token"
)
CLIENT_ID = os.environ.get("KEJING_CLIENT_ID", "marketing-script")
PAGE = 200
LARGEST_LIST = 10_000


def sign_in():
    """An access token of the service account; it lives for some minutes, long enough for this script."""
    fields = {
        "grant_type": "client_credentials",
        "client_id": CLIENT_ID,
        "client_secret": os.environ["KEJING_CLIENT_SECRET"],
    }
    request = urllib.request.Request(TOKEN_URL, urllib.parse.urlencode(fields).encode())
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)["access_token"]


def call(token, path, body=None, key=None):
    headers = {"Authorization": f"Bearer {token}", "Accept-Language": "zh-CN"}
    if body is not None:
        headers |= {"Content-Type": "application/json", "Idempotency-Key": key}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{GATEWAY}/api/portfolio/v1{path}", data, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def without_visit(token, since):
    """The ids of all such clients, page after page: each page names the cursor of the next."""
    cursor = None
    while True:
        query = {"withoutVisitSince": since, "limit": PAGE} | ({"cursor": cursor} if cursor else {})
        page = call(token, f"/visit-duties?{urllib.parse.urlencode(query)}")
        yield from (duty["clientId"] for duty in page["items"])
        cursor = page.get("next")
        if cursor is None:
            return


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--since", required=True, help="the day, such as 2025-10-01")
    options.add_argument("--name", required=True, help="the name of the campaign")
    options.add_argument("--from", dest="starts", required=True, help="its first day")
    options.add_argument("--to", dest="ends", required=True, help="its last day")
    options.add_argument("--limit", type=int, default=LARGEST_LIST, help="at most so many clients")
    asked = options.parse_args()

    token = sign_in()
    clients = list(without_visit(token, asked.since))[: asked.limit]
    if not clients:
        print(json.dumps({"clients": 0}))
        return
    campaign = call(
        token,
        "/campaigns",
        {
            "name": asked.name,
            "purpose": f"{asked.since} 以来未走访",
            "startsOn": asked.starts,
            "endsOn": asked.ends,
            "clientIds": clients,
        },
        # The same arguments and the same clients are the same order: sent twice, it is carried out once.
        hashlib.sha256("\n".join([asked.name, asked.since, asked.starts, asked.ends, *clients]).encode()).hexdigest(),
    )
    print(json.dumps({"campaign": campaign["campaignId"], "clients": len(clients)}, ensure_ascii=False))


if __name__ == "__main__":
    try:
        main()
    except KeyError as missing:
        sys.exit(f"Set the variable {missing.args[0]}.")
    except urllib.error.HTTPError as refused:
        sys.exit(f"{refused.code} {refused.url}\n{refused.read().decode()}")
    except urllib.error.URLError as unreachable:
        sys.exit(f"{GATEWAY} or {TOKEN_URL} cannot be reached: {unreachable.reason}")
