"""The list of parts as a CycloneDX 1.6 document, for tools that look for known faults in them."""

from __future__ import annotations

import json
import time
import uuid
from pathlib import Path
from typing import Any

SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""What authors wrote where they meant these."""
PLAIN = {"MIT", "ISC", "Unicode-3.0", "LGPL-3.0-only", "MPL-2.0", "Zlib", "MIT-0"}


def write(parts: Path, target: Path, version: str, epoch: int) -> None:
    """Turn the list that the build made into a document. The same parts give the same one."""
    listed = json.loads(parts.read_text("utf-8"))
    components = [_component(part) for part in listed]
    known = json.dumps([version, components], sort_keys=True)
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, known)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": {
                "type": "application",
                "bom-ref": "natscope",
                "name": "natscope",
                "version": version,
                "licenses": [{"expression": "MIT OR Apache-2.0"}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": "natscope", "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")


def _component(part: dict[str, str]) -> dict[str, Any]:
    name, version = part["name"], part["version"]
    component: dict[str, Any] = {"type": "library", "name": name}
    if version:
        component["version"] = version
    if part["kind"] == "python":
        plain = name.lower().replace("_", "-").replace(".", "-")
        component["purl"] = f"pkg:pypi/{plain}@{version}"
    elif part["kind"] == "debian":
        quoted = version.replace("+", "%2B").replace(":", "%3A").replace("~", "~")
        component["purl"] = f"pkg:deb/debian/{name}@{quoted}"
    component["bom-ref"] = component.get("purl", name)
    component["licenses"] = [_licence(part["licence"])]
    return component


def _licence(said: str) -> dict[str, Any]:
    name = SPDX.get(said, said)
    if " OR " in name or " AND " in name:
        return {"expression": name}
    looks_like_spdx = name in PLAIN or name.startswith(("Apache-", "BSD-", "PSF-"))
    return {"license": {"id": name} if looks_like_spdx and " " not in name else {"name": name}}
