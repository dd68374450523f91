"""Holds the arrows between modules: a file imports only what its target declares.

    swift package describe --type json > describe.json
    python3 Tests/Layout/check_imports.py describe.json

SwiftPM does not: an undeclared import compiles as long as something else in the graph brings the module. Beside the
declared arrows, three rules of the layout are checked: no service imports another (the command line alone links them
all), pure modules import nothing of the wire, and the top level has only the fixed folders.
"""

import json
import os
import re
import subprocess
import sys

IMPORT = re.compile(r"^\s*(?:@[\w()]+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+"
                    r"(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)", re.M)
# What the toolchain itself brings.
TOOLCHAIN = {"Swift", "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization", "Testing", "XCTest",
             "PackagePlugin", "Darwin"}
# Modules of a package that its product of another name brings.
BROUGHT = {"Hummingbird": {"HTTPTypes", "HummingbirdCore", "NIOCore"}, "ServiceLifecycle": {"UnixSignals"}}
PURE = {"JSON", "Values", "PolicyEngine"}
TOP_LEVEL = {"Package.swift", "Services", "Shared", "Protos", "Tests", "deploy", "README.md"}


def main(path):
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    targets = {target["name"]: target for target in package["targets"]}
    services = {name for name, target in targets.items()
                if target["path"].startswith("Services/") and target["type"] == "library"}
    problems = []
    for name, target in sorted(targets.items()):
        declared = set(target.get("target_dependencies", [])) | set(target.get("product_dependencies", []))
        for product in list(declared):
            declared |= BROUGHT.get(product, set())
        declared |= {module.replace("-", "_") for module in declared}
        for source in target.get("sources", []):
            if not source.endswith(".swift"):
                continue
            file = os.path.join(target["path"], source)
            with open(file, encoding="utf-8") as text:
                imported = set(IMPORT.findall(text.read())) - TOOLCHAIN
            for module in sorted(imported - declared):
                problems.append(f"{file} imports {module}, which target {name} does not declare in Package.swift")
        if name in services and declared & services:
            problems.append(f"service {name} depends on {sorted(declared & services)}; services meet in Protos/ only")
        if name in PURE and declared & set(targets) - PURE:
            problems.append(f"{name} is pure and depends on {sorted(declared & set(targets) - PURE)}")
    tracked = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True).stdout.split("\n")
    for entry in sorted({line.split("/")[0] for line in tracked if line} - TOP_LEVEL):
        if not entry.startswith("."):
            problems.append(f"{entry} stands at the top level; only {', '.join(sorted(TOP_LEVEL))} do")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(targets)} targets, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
