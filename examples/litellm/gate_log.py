"""A log of LiteLLM's own calls and fallbacks as JSON lines. Measured on 1.100.5: its counts are those of the provider.

Put this file beside the proxy's configuration (or on PYTHONPATH), name it there, and say where the lines go:

    litellm_settings: { callbacks: gate_log.gate_log }
    GATE_LOG=/var/log/litellm/gate.jsonl litellm --config litellm.yaml

Nothing but the fields of `write` is ever written: no prompt, no answer, no credential, no text of an error.
"""

import json
import os
import time

from litellm.integrations.custom_logger import CustomLogger

FILE = os.environ["GATE_LOG"]


class GateLog(CustomLogger):
    # LiteLLM passes keyword arguments, so a renamed parameter would silently lose rows.

    def log_pre_api_call(self, model, messages, kwargs):
        """Every call to a provider, before it leaves: whatever becomes of it, it was made."""
        params = kwargs.get("litellm_params") or {}
        write("attempt", kwargs.get("litellm_call_id"), target=deployment(params))

    async def async_post_call_failure_deployment_hook(self, request_data, exception, call_type, fallback_depth=None):
        """How a call failed. LiteLLM does not tell of a stream that breaks after it began."""
        status = getattr(exception, "status_code", None)
        write("failure", request_data.get("litellm_call_id"), target=deployment(request_data), status=status)

    async def log_success_fallback_event(self, original_model_group, kwargs, original_exception):
        write("fallback", kwargs.get("litellm_call_id"), to=kwargs.get("model"), succeeded=True)

    async def log_failure_fallback_event(self, original_model_group, kwargs, original_exception):
        write("fallback", kwargs.get("litellm_call_id"), to=kwargs.get("model"), succeeded=False)


def deployment(params):
    return (params.get("model_info") or {}).get("id")


def write(event, call_id, target=None, status=None, to=None, succeeded=None):
    """One write for each line, at the end of the file: lines of several workers do not run into each other."""
    fields = {"call_id": call_id, "event": event, "target": target, "status": status, "to": to, "succeeded": succeeded}
    row = {"time": time.time(), **{name: value for name, value in fields.items() if value is not None}}
    file = os.open(FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(file, json.dumps(row).encode() + b"\n")
    finally:
        os.close(file)


gate_log = GateLog()
