"""Headless Chromium over its DevTools pipe, with the standard library alone.

    with Chromium() as browser:
        page = browser.page(width=360)
        page.open("http://127.0.0.1:8080/")
        page.evaluate("document.title")

Scripts of the page are switched off, as for a visitor without JavaScript; what a test evaluates runs all the same.
"""

import base64
import json
import os
import select
import subprocess
import tempfile
import time

PROGRAM = "/usr/bin/chromium"


class Chromium:
    """A browser of its own, with an empty profile that goes with it."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory(prefix="qingke-chromium-", ignore_cleanup_errors=True)
        (commands, self.commands), (self.answers, answers) = os.pipe(), os.pipe()

        def connect():
            # The browser reads commands from descriptor 3 and answers on 4; both may be taken by one of the pipes.
            low, high = os.dup(commands), os.dup(answers)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [PROGRAM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
             "--no-first-run", "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False, preexec_fn=connect)
        os.close(commands)
        os.close(answers)
        self.buffer, self.number, self.events = b"", 0, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(10)
        except (OSError, EOFError, TimeoutError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.profile.cleanup()

    def call(self, method, session=None, **parameters):
        """Sends a command and gives its result; events that come before it are kept."""
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        os.write(self.commands, json.dumps(command).encode() + b"\0")
        while True:
            message = self.receive()
            if message.get("id") != self.number:
                self.events.append(message)
            elif "error" in message:
                raise RuntimeError(f"{method}: {message['error']}")
            else:
                return message["result"]

    def receive(self, seconds=30):
        while b"\0" not in self.buffer:
            if not select.select([self.answers], [], [], seconds)[0]:
                raise TimeoutError("the browser says nothing")
            part = os.read(self.answers, 1 << 20)
            if not part:
                raise EOFError("the browser ended")
            self.buffer += part
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def page(self, width=1200, height=900, **emulated):
        """A tab of its own size; `emulated` goes to Emulation.setEmulatedMedia."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session, width, height, emulated)


class Page:
    """One tab. `problems` are errors on the console, of the network, and of the content security policy."""

    def __init__(self, browser, session, width, height, emulated):
        self.browser, self.session = browser, session
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setScriptExecutionDisabled", value=True)
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        if emulated:
            self.call("Emulation.setEmulatedMedia", **emulated)

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def open(self, url):
        self.browser.events.clear()
        self.call("Page.navigate", url=url)
        self.loaded()

    def click(self, selector):
        """Follows a link or sends a form, and waits for the page that comes."""
        self.browser.events.clear()
        self.evaluate(f"document.querySelector({json.dumps(selector)}).click()")
        self.loaded()

    def loaded(self):
        end = time.monotonic() + 30
        while not any(e.get("method") == "Page.loadEventFired" for e in self.browser.events):
            if time.monotonic() > end:
                raise TimeoutError("the page did not load")
            self.browser.events.append(self.browser.receive())

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    @property
    def problems(self):
        found = []
        for event in self.browser.events:
            method, what = event.get("method"), event.get("params", {})
            if method == "Log.entryAdded" and what["entry"]["level"] in ("error", "warning"):
                found.append(what["entry"]["text"])
            elif method == "Runtime.exceptionThrown":
                found.append(str(what["exceptionDetails"]))
            elif method == "Network.loadingFailed":
                found.append(what.get("errorText", "a load failed"))
        return found

    def picture(self, path):
        """The whole page as PNG."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        data = self.call("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
