import type { ReplicaEvidence, ReplicaFileEvidence } from "../../../src/generated/types.ts";
import type { Row } from "./row.ts";

function replicaOf(...results: ReplicaFileEvidence["result"][]): { replicas: ReplicaEvidence[] } {
  const digest = `sha256:${"a".repeat(64)}`;
  const files = results.map((result, index) => ({
    file: `gateway/${index}.yaml`,
    original: digest,
    copy: null,
    result,
  }));
  return { replicas: [{ gateway: "staging", kind: "litellm", changes: 3, files, others: [] }] };
}

/** What environment-match says of the configuration of a replica. */
export const replicaConfiguration: readonly Row[] = [
  ["a replica of the head commit's configuration", replicaOf("matches", "matches")],
  [
    "a replica of another configuration",
    replicaOf("matches", "differs"),
    [
      "replica-differs hold failed - 3:3",
      "expected the replica staging to be made of gateway/1.yaml as it is at the head commit, got another content",
    ],
  ],
  [
    "a replica of one of two files that show the route",
    { replicas: replicaOf("matches").replicas.map((replica) => ({ ...replica, others: ["gateway/new.yaml"] })) },
    [
      "replica-of-another hold failed - 3:3",
      "expected the replica staging to contain gateway/new.yaml, which shows one of its routes, got a replica without it",
    ],
  ],
  [
    "a replica of a file that the commit does not have",
    replicaOf("unreadable"),
    [
      "replica-unreadable hold blocked - 3:3",
      "expected the replica staging to be made of gateway/0.yaml at the head commit, got a file that cannot be read there",
    ],
  ],
];
