import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { callsOut } from "../../src/replica/python-code.ts";

const calling = [
  "import requests",
  "import json, socket",
  "  from urllib import request",
  "from urllib.request import urlopen",
  "import boto3 as cloud",
  "import json; import smtplib",
  "from os import system",
  "from os import path, popen as p",
  "import logging.handlers",
  "from logging import handlers",
  "os.execvp('curl', [])",
  "m = __import__('so' + 'cket')",
  "import importlib",
  "eval('1')",
  "await litellm.acompletion(model='gpt-4o')",
  "from litellm import Router\nRouter(model_list=[])",
  "from litellm.llms.custom_httpx.http_handler import AsyncHTTPHandler",
  "from .other import send",
];

for (const code of calling) test(`calls out: ${code}`, () => assert.equal(callsOut(code), true));

const silent = [
  "instance = 1",
  "# import requests",
  "import json\nimport os.path",
  "from litellm.integrations.custom_logger import CustomLogger  # its base",
  "import litellm\nlitellm.completion_cost(completion_response=1)",
  "from typing import (\n  Any,\n)",
  "async def async_log_success_event(self, kwargs, response_obj, start_time, end_time): pass",
  readFileSync(join(import.meta.dirname, "..", "..", "examples", "litellm", "gate_log.py"), "utf8"),
];

for (const [index, code] of silent.entries())
  test(`calls nothing: ${index} ${code.slice(0, 40)}`, () => assert.equal(callsOut(code), false));
