// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBundle = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/bundle.schema.json","title":"Bundle","description":"Everything needed to re-derive the decision offline. Body-free, like the records in it.","$ref":"#/$defs/Bundle","$defs":{"Bundle":{"type":"object","additionalProperties":false,"required":["schema","digest","run","manifest","promotion","evidence","findings","decision","records","trail"],"properties":{"schema":{"type":"string","const":"fallback-gate/bundle/v1"},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the text of bundle.json without line ends and without this field, which is the first line after the bracket."},"run":{"$ref":"#/$defs/RunContext"},"manifest":{"$ref":"#/$defs/EffectiveManifest"},"promotion":{"$ref":"#/$defs/Promotion"},"evidence":{"$ref":"#/$defs/Evidence"},"findings":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/Finding"}},"decision":{"$ref":"#/$defs/Judgement"},"records":{"type":"array","maxItems":100000,"items":{"$ref":"record.schema.json#/$defs/EvidenceRecord"}},"trail":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/TrailEntry"},"description":"Earlier runs on this pull request, oldest first, as recorded in our own comment. For display only."},"shard":{"$ref":"#/$defs/ShardBinding","description":"Only in a partial bundle: which part of which divided run it is. Its decision is that of no run."},"legs":{"type":"array","maxItems":256,"items":{"$ref":"#/$defs/MergedLeg"},"description":"Only in a merged bundle: the partial bundles that its evidence comes from, by shard. A shard that is not here sent none that could be used."}}},"ShardBinding":{"type":"object","additionalProperties":false,"required":["index","of","plan","plan_attempt"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"plan":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over run, head commit, manifest and the routes of each shard."},"plan_attempt":{"type":"integer","minimum":1,"maximum":1000,"description":"The attempt of the run in which the plan was made."}}},"MergedLeg":{"type":"object","additionalProperties":false,"required":["shard","run_attempt","at","digest"],"properties":{"shard":{"type":"integer","minimum":1,"maximum":256},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the leg began."},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"The digest of the partial bundle."}}},"RunContext":{"type":"object","additionalProperties":false,"required":["run_id","run_attempt","run_number","at","repository","event","pull_request","head_sha","base_sha","tool_version","node_version","notes","base_ref","default_ref","from_fork","workflow_file","workflow_known","runner","tool_digest","network_variables"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"run_number":{"type":"integer","minimum":0},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the run began. Dates such as `checked` and `expires` are compared with it."},"repository":{"anyOf":[{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"},{"type":"null"}]},"event":{"$ref":"record.schema.json#/$defs/Identifier","description":"The GitHub event, or `local`."},"pull_request":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"base_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"tool_version":{"$ref":"record.schema.json#/$defs/Identifier"},"node_version":{"$ref":"record.schema.json#/$defs/Identifier"},"notes":{"$ref":"record.schema.json#/$defs/Notes"},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The base branch of the pull request; null if there is none."},"default_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The default branch, if the run is on another branch and its event names no base; else null."},"from_fork":{"type":"boolean","description":"The head of the pull request is in another repository."},"workflow_file":{"anyOf":[{"$ref":"#/$defs/ShownPath"},{"type":"null"}],"description":"The workflow of this repository that runs the gate; null if it is in another repository or there is none."},"workflow_known":{"type":"boolean","description":"false: the runner does not report which workflow runs the gate, or reports it in an unknown form."},"runner":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"Operating system and architecture, such as Linux-X64."},"tool_digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"SHA-256 over the files of the action that ran."},"network_variables":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of the CA and proxy variables that were set. The gate uses them only for calls to GitHub."}}},"ShownPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$","description":"The path of a file in the repository. Other bytes are written as in quoted-printable (RFC 2045), such as `=C3=A4`."},"Position":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"$ref":"#/$defs/ShownPath"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"EffectiveManifest":{"type":"object","additionalProperties":false,"required":["file","digest","gateways","limits","layers","logs","contracts","routes","lines","environment","scope","waivers"],"description":"The manifest with every default filled in.","properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath","stricter":"not-a-rule"},"digest":{"$ref":"record.schema.json#/$defs/Digest","stricter":"not-a-rule"},"limits":{"type":"object","additionalProperties":false,"required":["requests"],"properties":{"requests":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"type":"null"}],"description":"null: no limit beyond the number that the checks need.","stricter":"neutral","$comment":"A run that would send more is refused before its first request."}}},"gateways":{"type":"object","maxProperties":128,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/EffectiveGateway"},"stricter":{"entries":"kept-where-needed"}},"contracts":{"type":"object","maxProperties":512,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/Contract"},"stricter":{"entries":"kept-where-needed"}},"routes":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/EffectiveRoute"},"stricter":{"entries":"kept"},"$comment":"A route that is removed while it carries traffic would not be gated any more. A new route has nothing to compare with."},"lines":{"type":"object","maxProperties":60000,"description":"Maps the JSON Pointer of a value in the file to its [line, column].","additionalProperties":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":1}},"stricter":"not-a-rule"},"layers":{"type":"array","maxItems":32,"items":{"$ref":"#/$defs/EffectiveLayer"},"stricter":{"entries":"more","ordered":true},"$comment":"A layer that is not declared is left out of the worst case. The order decides which timeout is the inner one."},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/EffectiveLog"},"stricter":{"entries":"more"}},"environment":{"anyOf":[{"$ref":"#/$defs/EffectiveEnvironment"},{"type":"null"}],"stricter":{"absent":"loosest"}},"scope":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ScopePaths"},{"type":"null"}],"stricter":{"is":"fewer","absent":"loosest"}},"waivers":{"type":"array","maxItems":200,"items":{"$ref":"manifest.schema.json#/$defs/Waiver"},"stricter":{"entries":"fewer"}}}},"EffectiveGateway":{"type":"object","additionalProperties":false,"required":["dialect","auth","credential","headers","concurrency","cool_downs","timeout_ms","credential_of","settle_ms","config"],"properties":{"dialect":{"$ref":"dialect.schema.json#/$defs/Dialect","stricter":"any-change-loosens","$comment":"The dialect decides how headers and rows are interpreted."},"auth":{"$ref":"manifest.schema.json#/$defs/Auth","stricter":"any-change-loosens"},"credential":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},{"type":"null"}],"description":"The name of the variable, never its value.","stricter":"any-change-loosens"},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderSource"},"stricter":"any-change-loosens","$comment":"Headers can select another configuration."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"stricter":"neutral"},"cool_downs":{"type":"boolean","stricter":"neutral","$comment":"It sets the order of the requests only."},"timeout_ms":{"type":"integer","minimum":1,"maximum":180000,"stricter":"less","$comment":"A slow route could pass under a longer deadline."},"credential_of":{"$ref":"manifest.schema.json#/$defs/CredentialOf","stricter":{"order":["provider","gateway"]},"$comment":"A bad credential that the gateway forwards is not judged."},"settle_ms":{"type":"integer","minimum":100,"maximum":600000,"stricter":"more","$comment":"A call that begins later is not seen."},"config":{"type":"array","maxItems":128,"items":{"$ref":"manifest.schema.json#/$defs/LogPath","stricter":"as-at-base"},"stricter":{"entries":"more"},"$comment":"The named files may not change next to a weight."}}},"EffectiveRoute":{"type":"object","additionalProperties":false,"required":["id","gateway","family","path","model","output_cap","contract","targets","order","refusals","context","failback","ask","may_differ","pin","retry_budget","fallback_visible_in","checks","traffic"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","stricter":"any-change-loosens"},"path":{"$ref":"record.schema.json#/$defs/RequestPath","stricter":"any-change-loosens"},"model":{"$ref":"record.schema.json#/$defs/ModelName","stricter":"any-change-loosens"},"output_cap":{"type":"object","additionalProperties":false,"required":["field","tokens"],"properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"],"stricter":"neutral","$comment":"An answer cut by our own cap passes, whatever the cap is."},"tokens":{"type":"integer","minimum":1,"maximum":4096,"stricter":"neutral"}}},"contract":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"targets":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/TargetAlias"},"stricter":"fewer","$comment":"A name that is not listed counts as another target, and so as a switch."},"stricter":{"entries":"any-change-loosens","ordered":true},"$comment":"An additional target is one more place where a fallback may end. Removing one makes the worst case smaller. The first target is the primary."},"order":{"$ref":"manifest.schema.json#/$defs/TargetOrder","stricter":"any-change-loosens"},"refusals":{"$ref":"manifest.schema.json#/$defs/RefusalPolicy","stricter":{"order":["allowed","never"]}},"context":{"$ref":"manifest.schema.json#/$defs/ContextPolicy","stricter":"any-change-loosens"},"failback":{"anyOf":[{"$ref":"#/$defs/EffectiveFailback"},{"type":"null"}],"description":"null: the time until the primary serves again is shown but not judged.","stricter":{"absent":"loosest"}},"ask":{"type":"object","additionalProperties":false,"required":["tools","system","json"],"properties":{"tools":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"system":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"json":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}}}},"may_differ":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"stricter":"fewer"},"pin":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Pin"},{"type":"null"}],"description":"null: the gate repeats a valid request until the promoted target is drawn.","stricter":"any-change-loosens"},"retry_budget":{"type":"object","additionalProperties":false,"required":["attempts","proof","retrying_layers","wait"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"stricter":"less"},"proof":{"$ref":"record.schema.json#/$defs/Source","stricter":{"order":["header","log","witness"]}},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"stricter":"less"},"wait":{"anyOf":[{"$ref":"#/$defs/EffectiveWait"},{"type":"null"}],"stricter":{"absent":"loosest"}}}},"checks":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/EffectiveCheck"},"stricter":{"entries":"more"}},"fallback_visible_in":{"$ref":"manifest.schema.json#/$defs/FallbackVisibleIn","stricter":{"order":["header","log"]}},"traffic":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Traffic"},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"strictest"},"$comment":"Without it the route is gated on every run."}}},"EffectiveCheck":{"type":"object","additionalProperties":false,"required":["check","accept","gateway","stream","repeat","draws","calls","to","force","via"],"properties":{"check":{"$ref":"manifest.schema.json#/$defs/CheckKind","stricter":"key"},"accept":{"anyOf":[{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"}},{"type":"null"}],"description":"null: the check's own classes.","stricter":{"is":"fewer","absent":"as-at-base"},"$comment":"Only the check knows whether its own classes are fewer."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"stream":{"type":"boolean","description":"Whether the gate requests a stream.","stricter":"key"},"repeat":{"type":"integer","minimum":1,"maximum":20,"stricter":"more"},"draws":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"type":"null"}],"description":"null: the check makes a fixed number of exchanges.","stricter":"neutral","$comment":"More draws make it more likely to reach the target. It must answer in any case."},"calls":{"anyOf":[{"type":"integer","minimum":1,"maximum":50},{"type":"null"}],"description":"null: the check does not simulate an outage.","stricter":{"is":"more","absent":"loosest"},"$comment":"A gateway may keep its primary during a short outage but remove it during a longer one."},"to":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: any target but the first.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"force":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Force"},{"type":"null"}],"description":"null: the first target at the bound witness answers 500.","stricter":"any-change-loosens","$comment":"Surviving one fault does not prove that the route survives another."},"via":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Via"},{"type":"null"}],"stricter":"key"}}},"Promotion":{"type":"object","additionalProperties":false,"required":["compared","base","base_ref","obstacle","adoption","replaced_manifests","adopted_raises","routes","rule_changes","reviewed_changes","outside_scope","changed_files","base_changes","head_moved","only_rules"],"properties":{"compared":{"type":"string","enum":["pull-request","merge-group","push","default-branch","local","nothing"],"description":"nothing: there is no base, every route is gated."},"base":{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},"obstacle":{"anyOf":[{"type":"string","enum":["fork","no-token","no-permission","not-found","failed","base-manifest","unlisted"]},{"type":"null"}],"description":"Why base and head could not be compared; null if they were."},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The branch that the change is compared with, even if it was not found; null if there is none."},"adoption":{"type":"boolean","description":"Base has no manifest, and the change does not remove one."},"replaced_manifests":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/ShownPath"},"description":"Manifests of base that this one replaces: the change removes them, or base has deleted this one since. The change is judged by them."},"adopted_raises":{"type":"array","maxItems":2000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Routes of a first manifest whose weight already exists at base and is raised by this change."},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RoutePromotion"}},"rule_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/RuleChange"}},"reviewed_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/ReviewedChange"},"description":"Other changes, besides weights, that affect where traffic goes."},"outside_scope":{"anyOf":[{"$ref":"#/$defs/OutsideScope"},{"type":"null"}],"description":"null if no scope is declared or nothing is compared."},"changed_files":{"anyOf":[{"$ref":"#/$defs/ShownFiles"},{"type":"null"}],"description":"The changed files; null if no route is gated or nothing is compared."},"base_changes":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"},"description":"The manifest, traffic files and gating workflows that base has changed since the merge base."},"head_moved":{"type":"boolean","description":"The head moved to another commit during the run."},"only_rules":{"type":"boolean","description":"Only the manifest is changed: a separate pull request for rules."}}},"RoutePromotion":{"type":"object","additionalProperties":false,"required":["route","gated","reason","from","to","of_sum","problem","at"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"gated":{"type":"boolean"},"reason":{"type":"string","enum":["no-traffic-declared","not-asked-for","raised","not-raised","unknown-share","no-base"]},"from":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}],"description":"Share at base, 0 to 1; a plain number if the manifest declares no `among`."},"to":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"of_sum":{"type":"boolean","description":"from and to are shares; else plain numbers."},"problem":{"anyOf":[{"$ref":"#/$defs/ShareProblem"},{"type":"null"}]},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The route's own weight at head."},"unread":{"$ref":"#/$defs/Unread","description":"The place of the problem; only present with one."},"new_entries":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/NewEntry"},"description":"Entries in the route's group with a weight above 0 that base does not have and no route names; absent if there are none."}},"description":"Whether this route gains traffic and is therefore gated."},"Evidence":{"type":"object","additionalProperties":false,"required":["gateways","routes","stopped","leaks","logs","environment","contracts","witnesses"],"description":"Facts only, no decision.","properties":{"gateways":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/GatewayEvidence"}},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RouteEvidence"}},"stopped":{"type":"string","enum":["no","cancelled","out-of-time"],"description":"Why the run ended before every exchange was made."},"leaks":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Leak"}},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/LogEvidence"}},"environment":{"type":"array","maxItems":4096,"items":{"$ref":"#/$defs/ExpectationEvidence"}},"replicas":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/ReplicaEvidence"},"description":"Missing if fallback-gate started no replica."},"partials":{"$ref":"#/$defs/PartialsEvidence","description":"Only in a merged bundle."},"contracts":{"type":"array","maxItems":512,"items":{"$ref":"#/$defs/ContractEvidence"}},"witnesses":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/WitnessEvidence"}}}},"PartialsEvidence":{"type":"object","additionalProperties":false,"required":["legs","refused"],"description":"How a merged run got the evidence of its legs.","properties":{"legs":{"type":"string","enum":["success","failure","cancelled","skipped","unknown"],"description":"How the legs ended, as the workflow states it. unknown: it does not say."},"refused":{"$ref":"record.schema.json#/$defs/Count","description":"Files that are not a partial bundle of this run, or not the only one of their shard."}}},"ReplicaEvidence":{"type":"object","additionalProperties":false,"required":["gateway","kind","changes","files","others"],"description":"The configuration of a replica that fallback-gate started.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway's name in the manifest."},"kind":{"$ref":"record.schema.json#/$defs/Identifier","description":"The kind of gateway, such as litellm."},"changes":{"type":"integer","minimum":0,"description":"The number of values that differ between the configuration and its copy."},"files":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/ReplicaFileEvidence"}},"others":{"type":"array","maxItems":64,"items":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"description":"Other files under the gateway's `config` that show one of its gated routes."}}},"ReplicaFileEvidence":{"type":"object","additionalProperties":false,"required":["file","original","copy","result"],"properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"original":{"$ref":"record.schema.json#/$defs/Digest","description":"Digest of the file that was copied."},"copy":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Digest of the copy; null if the copy has no such file, or if legs of a divided run made different copies."},"result":{"type":"string","enum":["matches","differs","unreadable"],"description":"Whether the file that was copied is that of the head commit."}}},"GatewayEvidence":{"type":"object","additionalProperties":false,"required":["gateway","credential","witness","version","headers","missing","recognised"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"credential":{"type":"string","enum":["present","missing","not-used"]},"missing":{"type":"array","maxItems":33,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of required environment variables that are empty or not set."},"recognised":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/DialectName"},{"type":"null"}],"description":"The dialect whose headers its answers carry, although it is configured as generic."},"witness":{"type":"string","enum":["none","spoke","silent","unreachable","incomplete"],"description":"spoke: it showed at least one call of this run. incomplete: calls of this run are missing from its journal."},"version":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value of the dialect's version header."},"headers":{"type":"array","maxItems":32,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Names of the configured headers."}}},"RouteEvidence":{"type":"object","additionalProperties":false,"required":["route","contract_state","by_configuration","exchanges","unrun"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"contract_state":{"$ref":"record.schema.json#/$defs/ContractState"},"by_configuration":{"anyOf":[{"$ref":"#/$defs/ByConfiguration"},{"type":"null"}],"description":"Null if no file under the gateway's `config` shows the route."},"exchanges":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Exchange"}},"unrun":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/UnrunCheck"}}}},"ByConfiguration":{"type":"object","additionalProperties":false,"required":["at","unread","measured","attempts","cannot_know"],"description":"The most provider calls that the gateway's own configuration allows for one request, as `fallback-gate map` reads it.","properties":{"at":{"$ref":"#/$defs/Position"},"unread":{"enum":["missing","refused","unreadable",null],"description":"Why the file was not read; null if it was. `missing`: it is not there. `refused`: `fallback-gate map` prints the reason. `unreadable`: it is too large, or reading failed."},"measured":{"type":"boolean","description":"Whether the numbers of this kind of configuration were compared with the calls that the real gateway makes."},"cannot_know":{"type":"integer","minimum":0,"description":"How many things that could change the number the file does not show. `fallback-gate map` lists them."},"attempts":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"Null if the file does not show the number."}}},"UnrunCheck":{"type":"object","additionalProperties":false,"required":["check","reason"],"properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"reason":{"type":"string","enum":["credential-missing","cancelled","out-of-time","invalid-record","pass-through","no-force","no-witness","no-client","fork","share-unknown","preflight","not-compared","leg-missing"],"description":"preflight: an earlier request showed that the check could not be answered (rule reachable). not-compared: base and head could not be compared, so nothing was sent. leg-missing: the job that gates the route left no partial bundle that can be used."}}},"Exchange":{"type":"object","additionalProperties":false,"required":["check","exchange","gateway","gate_id","at","forced_by","observation","ledger","via","client_exit","after_outage_ms","exposures","request_id","answer_model"],"description":"One user request and its answer.","properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"gate_id":{"$ref":"record.schema.json#/$defs/GateId"},"at":{"$ref":"record.schema.json#/$defs/Instant"},"forced_by":{"$ref":"record.schema.json#/$defs/ForcedBy"},"observation":{"$ref":"#/$defs/Observation"},"ledger":{"$ref":"#/$defs/Ledger"},"via":{"type":"string","enum":["gate","client"],"description":"Who sent the requests: the gate itself, or the user's client through the tap."},"client_exit":{"anyOf":[{"$ref":"record.schema.json#/$defs/ClientExit"},{"type":"null"}]},"after_outage_ms":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"exposures":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Exposure"}},"answer_model":{"anyOf":[{"type":"string","enum":["absent","asked","serving-target","another-target","other"]},{"type":"null"}],"description":"The model name in a valid answer: none, the requested name, the name of the serving target or of another target, or anything else. null without a valid answer, or if the serving target is unknown."},"request_id":{"type":"boolean","description":"Whether the answer carried its own request id, which a provider's support asks for. The id itself is only in the escalation packet."}}},"Observation":{"type":"object","additionalProperties":false,"required":["failure","status","status_class","response_family","error_class","error_confidence","error_envelope","error_origin","error_param","error_in_success","against_status","terminal","usage_present","remarks","dimensions","scripted_answer","cache","elapsed_bucket","served_by"],"description":"The body-free facts of one exchange.","properties":{"failure":{"anyOf":[{"$ref":"#/$defs/TransportFailure"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}]},"status_class":{"$ref":"record.schema.json#/$defs/StatusClass"},"response_family":{"$ref":"record.schema.json#/$defs/ResponseFamily"},"error_class":{"anyOf":[{"$ref":"record.schema.json#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"record.schema.json#/$defs/Confidence"},{"type":"null"}]},"error_envelope":{"anyOf":[{"$ref":"#/$defs/Envelope"},{"type":"null"}]},"error_origin":{"type":"string","enum":["client","edge","gateway","provider","unknown","none"]},"error_in_success":{"type":"boolean","description":"A 2xx that carries an error."},"against_status":{"type":"boolean","description":"The class named by the body is not documented with this status."},"terminal":{"type":"string","enum":["complete","capped","incomplete","none"],"description":"capped: cut by our own output cap, which is a pass."},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"remarks":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"$ref":"#/$defs/Remark"},"description":"Unusual features of the answer's form, whether or not the answer was accepted."},"dimensions":{"$ref":"record.schema.json#/$defs/Dimensions"},"scripted_answer":{"anyOf":[{"type":"string","enum":["whole","truncated","stitched"]},{"type":"null"}],"description":"Whether the text is one complete answer of the scripted provider, the beginning of one, or a mixture of several; null for any other text."},"cache":{"type":"string","enum":["hit","unknown"]},"elapsed_bucket":{"$ref":"record.schema.json#/$defs/ElapsedBucket"},"served_by":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"error_param":{"type":"string","enum":["none","model","other"],"description":"The request field that the error names: the model, another field, or none."}}},"Remark":{"type":"string","enum":["ending-missing","ending-unknown","cut-before-text","type-missing","type-wrong","compressed","not-utf8","last-event-open"],"description":"ending: finish_reason, status or incomplete_details.reason. cut-before-text: the output cap was reached before any text. type: content-type. last-event-open: the last event of a stream has no blank line after it."},"TransportFailure":{"type":"string","enum":["dns","refused","unreachable","tls","connect-timeout","timeout","reset","closed","bad-http","too-large","headers-too-large","too-many-interim","encoded","cancelled","unknown"]},"Envelope":{"type":"string","enum":["openai","openai_string_code","anthropic","google_rpc","gemini_interactions","azure","apim","aws","openrouter","portkey_failure","portkey_html","one_api","bifrost","cloudflare","kong","apisix","fastapi","cohere","problem_json","flat_string","html","plain_text","empty","other_json"]},"Ledger":{"type":"object","additionalProperties":false,"required":["expected","accounts","attempts","contradictions","calls","client_requests","targets","waits","attribution","switches","digest","logs"],"description":"All accounts of one exchange, normalised and compared.","properties":{"expected":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/ExpectedSource"}},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"record.schema.json#/$defs/Account"}},"attempts":{"$ref":"record.schema.json#/$defs/Attempts"},"contradictions":{"type":"array","maxItems":120,"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":15}},"description":"Pairs of indexes into accounts that cannot both be true."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Call"},"description":"Calls that reached a provider, in order, as the witness saw them."},"client_requests":{"type":"integer","minimum":0,"maximum":10000,"description":"Requests that the client sent for one user request. 1 if the gate sent the request itself."},"targets":{"type":"array","maxItems":1000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The called targets, in order. Repeated calls to the same target count once."},"waits":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Wait"}},"attribution":{"type":"string","enum":["nonce","time","none"],"description":"How calls were matched to this exchange. time: the client did not use the prompt, and no other exchange ran at the same time."},"switches":{"type":"object","additionalProperties":false,"required":["header","log"],"description":"Switches that the gateway itself reports; null if it reports none.","properties":{"header":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]},"log":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]}}},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the canonical JSON of the ledger without this field."},"logs":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LoggedExchange"},"description":"The rows of each log of the gateway for this exchange. The counts, targets and switches of logs are derived from them."}}},"LoggedExchange":{"type":"object","additionalProperties":false,"required":["log","rows","calls","outcomes","switches","flaws"],"properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this exchange that could be read."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"The logged calls in order; empty if rows only count them."},"outcomes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"Rows that report how a call ended, if the log writes them separately: the target that refused it, and the status."},"switches":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"null if the log cannot show switches."},"flaws":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LogFlaw"},"description":"Why there may have been more calls than the log shows. If empty, the count is exact."}}},"LoggedCall":{"type":"object","additionalProperties":false,"required":["target","status"],"properties":{"target":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the log gives none."}}},"LogFlaw":{"type":"object","additionalProperties":false,"required":["kind","rows","at"],"properties":{"kind":{"type":"string","enum":["not-whole","unknown-event","no-field","no-count","no-number","gap","repeated","several","unsplit","unpaired","no-target"],"description":"Each flaw weakens the count and the switches; no-target weakens only the switches. not-whole: the log was not read to its end, or has unreadable rows. unpaired: the lists or counts of one row do not match."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"How many rows have it."},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"description":"The field of the mapping."}}},"ExpectedSource":{"type":"object","additionalProperties":false,"required":["source","name"],"properties":{"source":{"$ref":"record.schema.json#/$defs/Source"},"name":{"$ref":"record.schema.json#/$defs/Identifier"}}},"Call":{"type":"object","additionalProperties":false,"required":["target","started_ms","ended_ms","status","retry_after_ms","shape"],"properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"started_ms":{"type":"integer","minimum":0,"description":"After the start of the exchange's first call."},"ended_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the provider gave no status, as with a hang or a reset."},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"shape":{"anyOf":[{"$ref":"shape.schema.json#/$defs/RequestShape"},{"type":"null"}],"description":"The shape of the request; null if its body could not be read."}}},"Leak":{"type":"object","additionalProperties":false,"required":["surface","rule"],"properties":{"surface":{"type":"string","enum":["records","bundle","report","comment","summary","annotations","outputs","html","junit","statement","escalation"]},"rule":{"$ref":"record.schema.json#/$defs/Identifier","description":"Which kind of secret it was, never the value."}}},"Finding":{"type":"object","additionalProperties":false,"required":["rule","case","decision","kind","route","check","exchange","at","args","waived","beneath"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"case":{"$ref":"record.schema.json#/$defs/RuleId","description":"Which of the rule's cases it is."},"decision":{"type":"string","enum":["hold","investigate"]},"kind":{"type":"string","enum":["blocked","missing","failed","drift"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"check":{"anyOf":[{"$ref":"record.schema.json#/$defs/CheckName"},{"type":"null"}]},"exchange":{"anyOf":[{"type":"integer","minimum":1,"maximum":10000},{"type":"null"}]},"at":{"$ref":"#/$defs/Position"},"args":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":32,"pattern":"^[a-z_]+$"},"additionalProperties":{"$ref":"#/$defs/FindingArg"}},"waived":{"type":"boolean","description":"A waiver on the base branch covers the finding: it is shown but does not count."},"beneath":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/FollowingFindings"},"description":"Findings that follow from this one and are not listed."}}},"FollowingFindings":{"type":"object","additionalProperties":false,"required":["rule","findings"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"findings":{"type":"integer","minimum":1,"maximum":1000000}}},"FindingArg":{"anyOf":[{"type":"integer","minimum":-1000000,"maximum":1000000000},{"type":"string","maxLength":256,"pattern":"^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}]},"Judgement":{"type":"object","additionalProperties":false,"required":["overall","routes"],"properties":{"overall":{"type":"string","enum":["promote","hold","investigate","none"]},"routes":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"record.schema.json#/$defs/RecordDecision"}}}},"EffectiveLayer":{"type":"object","additionalProperties":false,"required":["name","attempts","timeout_ms"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"type":"null"}],"description":"null: unknown, at least 1.","stricter":{"is":"more","absent":"loosest"},"$comment":"Declaring fewer makes the worst case smaller. unknown counts as 1."},"timeout_ms":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Whether a longer timeout is stricter depends on the other layers."}}},"EffectiveFailback":{"type":"object","additionalProperties":false,"required":["within_ms"],"properties":{"within_ms":{"type":"integer","minimum":1,"stricter":"less"}}},"EffectiveWait":{"type":"object","additionalProperties":false,"required":["min_ms","max_ms"],"properties":{"min_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"more","absent":"loosest"}},"max_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"less","absent":"loosest"}}}},"Wait":{"type":"object","additionalProperties":false,"required":["target","wait_ms","retry_after_ms"],"description":"The pause between the end of one call and the start of the next at the same target.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"wait_ms":{"type":"integer","minimum":0},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"The Retry-After of the earlier call's answer."}}},"EffectiveLog":{"type":"object","additionalProperties":false,"required":["name","gateway","source","path","endpoint","auth","headers","request","at","pages","content","line","ids","format","settle_ms","max_bytes","bodies"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"source":{"type":"string","enum":["jsonl","http"],"stricter":"any-change-loosens"},"path":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPath"},{"type":"null"}],"stricter":"any-change-loosens"},"endpoint":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"stricter":"any-change-loosens"},"auth":{"$ref":"manifest.schema.json#/$defs/LogAuth","stricter":"any-change-loosens"},"headers":{"$ref":"manifest.schema.json#/$defs/LogHeaders","stricter":"any-change-loosens"},"request":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogRequest"},{"type":"null"}],"stricter":"any-change-loosens"},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"stricter":"any-change-loosens"},"pages":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPages"},{"type":"null"}],"stricter":"any-change-loosens"},"content":{"$ref":"manifest.schema.json#/$defs/LogContent","stricter":"any-change-loosens"},"line":{"$ref":"manifest.schema.json#/$defs/LineForm","stricter":"any-change-loosens"},"ids":{"$ref":"manifest.schema.json#/$defs/LogIds","stricter":"any-change-loosens"},"format":{"$ref":"dialect.schema.json#/$defs/LogFormat","stricter":"any-change-loosens","$comment":"It decides which rows are attempts and which are switches."},"settle_ms":{"type":"integer","minimum":1,"maximum":600000,"stricter":"more","$comment":"A row that arrives later is not seen."},"max_bytes":{"type":"integer","minimum":1,"maximum":17179869184,"stricter":"neutral","$comment":"A log that was not read to its end proves nothing."},"bodies":{"type":"string","enum":["refused","allowed"],"stricter":{"order":["allowed","refused"]}}}},"LogEvidence":{"type":"object","additionalProperties":false,"required":["log","state","rows","overlong","torn","unreadable","truncated"],"description":"How well a log could be read.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"state":{"type":"string","enum":["read","missing","unreachable","refused"],"description":"missing: there is no such file. refused: the endpoint refused the credential."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this run's exchanges."},"overlong":{"$ref":"record.schema.json#/$defs/Count"},"torn":{"$ref":"record.schema.json#/$defs/Count"},"unreadable":{"$ref":"record.schema.json#/$defs/Count"},"truncated":{"type":"boolean"}}},"Exposure":{"type":"object","additionalProperties":false,"required":["log","field","kind"],"description":"A field of a log row with content that a log must not contain.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"field":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9._/-]*$"},"kind":{"type":"string","enum":["credential","prompt","answer"]}}},"TrailEntry":{"type":"object","additionalProperties":false,"required":["run_id","run_number","run_attempt","at","head_sha","decision","broken"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_number":{"type":"integer","minimum":0},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant"},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"decision":{"type":"string","enum":["promote","hold","investigate","none"]},"broken":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"},"description":"`route rule` of each finding, or `rule` if the finding is about the run."}}},"BranchName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"},"EffectiveEnvironment":{"type":"object","additionalProperties":false,"required":["name","expect","flags"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"neutral"},"expect":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/EffectiveExpectation"},"stricter":{"entries":"more"}},"flags":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"stricter":"neutral","$comment":"Recorded, not checked."}}},"EffectiveExpectation":{"type":"object","additionalProperties":false,"required":["gateway","header","matches","equals"],"properties":{"gateway":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: every gateway in use.","stricter":"key"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName","stricter":"key"},"matches":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/HeaderText"},{"type":"null"}],"stricter":"any-change-loosens"},"equals":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ExpectedValue"},{"type":"null"}],"stricter":"any-change-loosens"}}},"Base":{"type":"object","additionalProperties":false,"required":["ref","sha","merge_base"],"properties":{"ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}]},"sha":{"$ref":"record.schema.json#/$defs/CommitSha"},"merge_base":{"$ref":"record.schema.json#/$defs/CommitSha"}}},"Unread":{"type":"object","additionalProperties":false,"required":["side","at","field"],"properties":{"side":{"type":"string","enum":["base","head","both","merge-base","merge"],"description":"Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge."},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The place of the problem in the traffic file."},"field":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"null"}],"description":"A pointer to the problem in the traffic file."}},"description":"The place where a share could not be read."},"NewEntry":{"type":"object","additionalProperties":false,"required":["field","at"],"properties":{"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}},"description":"An entry of a group at head, and a pointer to it."},"ShareProblem":{"type":"string","enum":["file-missing","file-unreadable","other-format","template","over-limit","not-utf8","control-character","directive","syntax","duplicate-key","key-not-text","alias-without-anchor","document-missing","document-ambiguous","pointer-invalid","path-missing","path-ambiguous","index-ambiguous","merge-key","tagged","no-share","no-weights","group-of-one","entry-missing","weight-ambiguous","weight-outside","weight-missing","weight-not-a-number","weight-notation","units-differ","merge-conflict","merge-tangled"]},"RuleChange":{"type":"object","additionalProperties":false,"required":["pointer","route","direction","at","in_effect"],"properties":{"pointer":{"type":"string","maxLength":512,"pattern":"^[ -~]*$"},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"direction":{"type":"string","enum":["tighter","looser","neutral"]},"at":{"$ref":"#/$defs/Position"},"in_effect":{"type":"boolean","description":"true: the value of this pull request applies. false: base's value does."}}},"ReviewedChange":{"type":"object","additionalProperties":false,"required":["what","route","field","at"],"properties":{"what":{"type":"string","enum":["traffic-file","manifest","workflow","workflow-part","workflow-unknown","config","config-unknown"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}}},"OutsideScope":{"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"Further files."},"complete":{"type":"boolean","description":"Every changed file was listed."}}},"ShownFiles":{"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"How many more there are."},"complete":{"type":"boolean","description":"Every changed file was listed."}}},"ExpectationEvidence":{"type":"object","additionalProperties":false,"required":["gateway","header","expected","index","by_digest","seen","result"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"expected":{"$ref":"manifest.schema.json#/$defs/HeaderText"},"index":{"type":"integer","minimum":0,"description":"Its place under environment.expect."},"by_digest":{"type":"boolean"},"seen":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value in the answers; null if it was missing or is not safe to show."},"result":{"type":"string","enum":["matches","differs","missing","several","unreadable"]}}},"ContractEvidence":{"type":"object","additionalProperties":false,"required":["contract","source","copy","origin","kind","state","reason","at","elapsed_ms","bytes","digest","final_url","facts","baseline","changes","escalation"],"properties":{"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"copy":{"type":"boolean","description":"A file of the repository instead of the page itself."},"origin":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}],"description":"The original page of a copy, as declared in the manifest."},"kind":{"anyOf":[{"type":"string","enum":["openapi","markdown","html"]},{"type":"null"}]},"state":{"$ref":"record.schema.json#/$defs/ContractState"},"reason":{"anyOf":[{"$ref":"#/$defs/Unavailability"},{"type":"null"}]},"at":{"$ref":"record.schema.json#/$defs/Instant"},"elapsed_ms":{"type":"integer","minimum":0},"bytes":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Of the normalised text."},"final_url":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}]},"facts":{"anyOf":[{"$ref":"#/$defs/ContractFacts"},{"type":"null"}]},"baseline":{"type":"string","enum":["none","compared","unreadable"]},"changes":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/ContractChange"}},"escalation":{"type":"string","enum":["none","checked","unavailable"]}}},"Unavailability":{"type":"string","enum":["unreachable","timeout","refused-status","private-address","other-host","too-large","encoded","not-text","not-a-document","bot-wall","no-facts","too-complex","file-missing","cancelled"]},"ContractFacts":{"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."},"ContractChange":{"type":"object","additionalProperties":false,"required":["change","what"],"properties":{"change":{"type":"string","enum":["removed","newly-required","retyped","changed","added","no-longer-required","newly-promised","widened","narrowed","text"],"description":"The first four are drift: an existing client may break. The others are information."},"what":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}}},"WitnessEvidence":{"type":"object","additionalProperties":false,"required":["gateways","state","missing","quiet","strays"],"description":"How completely a witness saw the run.","properties":{"gateways":{"type":"array","minItems":1,"maxItems":128,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The gateways that the witness is bound to."},"state":{"type":"string","enum":["read","unreachable","refused","foreign","restarted","incomplete"],"description":"unreachable: it did not answer. refused: it did not accept the token. foreign: something else answered at its URL. restarted: its journal started again during the run. incomplete: calls of this run are missing from its journal."},"missing":{"$ref":"record.schema.json#/$defs/Count","description":"Calls of this run that the journal no longer has."},"quiet":{"type":"boolean","description":"Whether it was watched for the whole quiet period after the last exchange."},"strays":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/StrayCalls"}}}},"StrayCalls":{"type":"object","additionalProperties":false,"required":["target","calls","first_ms"],"description":"Provider calls during the run that belong to none of its exchanges.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"calls":{"type":"integer","minimum":1,"maximum":1000000000},"first_ms":{"type":"integer","minimum":0,"description":"When the first of them began, in milliseconds after the gate's first request."}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["schema","digest","run","manifest","promotion","evidence","findings","decision","records","trail"],"properties":{"schema":{"type":"string","const":"fallback-gate/bundle/v1"},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the text of bundle.json without line ends and without this field, which is the first line after the bracket."},"run":{"$ref":"#/$defs/RunContext"},"manifest":{"$ref":"#/$defs/EffectiveManifest"},"promotion":{"$ref":"#/$defs/Promotion"},"evidence":{"$ref":"#/$defs/Evidence"},"findings":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/Finding"}},"decision":{"$ref":"#/$defs/Judgement"},"records":{"type":"array","maxItems":100000,"items":{"$ref":"record.schema.json#/$defs/EvidenceRecord"}},"trail":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/TrailEntry"},"description":"Earlier runs on this pull request, oldest first, as recorded in our own comment. For display only."},"shard":{"$ref":"#/$defs/ShardBinding","description":"Only in a partial bundle: which part of which divided run it is. Its decision is that of no run."},"legs":{"type":"array","maxItems":256,"items":{"$ref":"#/$defs/MergedLeg"},"description":"Only in a merged bundle: the partial bundles that its evidence comes from, by shard. A shard that is not here sent none that could be used."}}};
const schema77 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern18 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema80 = {"type":"object","additionalProperties":false,"required":["run_id","run_attempt","run_number","at","repository","event","pull_request","head_sha","base_sha","tool_version","node_version","notes","base_ref","default_ref","from_fork","workflow_file","workflow_known","runner","tool_digest","network_variables"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"run_number":{"type":"integer","minimum":0},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the run began. Dates such as `checked` and `expires` are compared with it."},"repository":{"anyOf":[{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"},{"type":"null"}]},"event":{"$ref":"record.schema.json#/$defs/Identifier","description":"The GitHub event, or `local`."},"pull_request":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"base_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"tool_version":{"$ref":"record.schema.json#/$defs/Identifier"},"node_version":{"$ref":"record.schema.json#/$defs/Identifier"},"notes":{"$ref":"record.schema.json#/$defs/Notes"},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The base branch of the pull request; null if there is none."},"default_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The default branch, if the run is on another branch and its event names no base; else null."},"from_fork":{"type":"boolean","description":"The head of the pull request is in another repository."},"workflow_file":{"anyOf":[{"$ref":"#/$defs/ShownPath"},{"type":"null"}],"description":"The workflow of this repository that runs the gate; null if it is in another repository or there is none."},"workflow_known":{"type":"boolean","description":"false: the runner does not report which workflow runs the gate, or reports it in an unknown form."},"runner":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"Operating system and architecture, such as Linux-X64."},"tool_digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"SHA-256 over the files of the action that ran."},"network_variables":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of the CA and proxy variables that were set. The gate uses them only for calls to GitHub."}}};
const schema35 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema36 = {"type":"string","maxLength":24,"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"};
const schema76 = {"type":"string","maxLength":64,"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const schema44 = {"type":"string","maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$"};
const schema89 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"};
const schema91 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$","description":"The path of a file in the repository. Other bytes are written as in quoted-printable (RFC 2045), such as `=C3=A4`."};
const schema151 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$", "u");
const pattern17 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
const pattern30 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$", "u");
const pattern40 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.run_id === undefined) && (missing0 = "run_id")) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.run_number === undefined) && (missing0 = "run_number"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.event === undefined) && (missing0 = "event"))) || ((data.pull_request === undefined) && (missing0 = "pull_request"))) || ((data.head_sha === undefined) && (missing0 = "head_sha"))) || ((data.base_sha === undefined) && (missing0 = "base_sha"))) || ((data.tool_version === undefined) && (missing0 = "tool_version"))) || ((data.node_version === undefined) && (missing0 = "node_version"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.base_ref === undefined) && (missing0 = "base_ref"))) || ((data.default_ref === undefined) && (missing0 = "default_ref"))) || ((data.from_fork === undefined) && (missing0 = "from_fork"))) || ((data.workflow_file === undefined) && (missing0 = "workflow_file"))) || ((data.workflow_known === undefined) && (missing0 = "workflow_known"))) || ((data.runner === undefined) && (missing0 = "runner"))) || ((data.tool_digest === undefined) && (missing0 = "tool_digest"))) || ((data.network_variables === undefined) && (missing0 = "network_variables"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema80.properties, key0))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined){
let data0 = data.run_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate31.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate31.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined){
let data1 = data.run_attempt;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_number !== undefined){
let data2 = data.run_number;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data3 = data.at;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) > 24){
validate31.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data3)){
validate31.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data4 = data.repository;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func3(data4) > 140){
const err0 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 140}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern23.test(data4)){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs16 = errors;
if(data4 !== null){
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data5 = data.event;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func3(data5) > 64){
validate31.errors = [{instancePath:instancePath+"/event",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data5)){
validate31.errors = [{instancePath:instancePath+"/event",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/event",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pull_request !== undefined){
let data6 = data.pull_request;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs23){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
const _errs25 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err8 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sha !== undefined){
let data7 = data.head_sha;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err9 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern17.test(data7)){
const err10 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
const _errs32 = errors;
if(data7 !== null){
const err12 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err13 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_sha !== undefined){
let data8 = data.base_sha;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data8 === "string"){
if(func3(data8) > 64){
const err14 = {instancePath:instancePath+"/base_sha",schemaPath:"record.schema.json#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(!pattern17.test(data8)){
const err15 = {instancePath:instancePath+"/base_sha",schemaPath:"record.schema.json#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/base_sha",schemaPath:"record.schema.json#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs36 === errors;
valid8 = valid8 || _valid3;
const _errs39 = errors;
if(data8 !== null){
const err17 = {instancePath:instancePath+"/base_sha",schemaPath:"#/properties/base_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err18 = {instancePath:instancePath+"/base_sha",schemaPath:"#/properties/base_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_version !== undefined){
let data9 = data.tool_version;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data9 === "string"){
if(func3(data9) > 64){
validate31.errors = [{instancePath:instancePath+"/tool_version",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data9)){
validate31.errors = [{instancePath:instancePath+"/tool_version",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/tool_version",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_version !== undefined){
let data10 = data.node_version;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data10 === "string"){
if(func3(data10) > 64){
validate31.errors = [{instancePath:instancePath+"/node_version",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data10)){
validate31.errors = [{instancePath:instancePath+"/node_version",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/node_version",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data11 = data.notes;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data11 === "string"){
if(func3(data11) > 280){
validate31.errors = [{instancePath:instancePath+"/notes",schemaPath:"record.schema.json#/$defs/Notes/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(!pattern7.test(data11)){
validate31.errors = [{instancePath:instancePath+"/notes",schemaPath:"record.schema.json#/$defs/Notes/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/notes",schemaPath:"record.schema.json#/$defs/Notes/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_ref !== undefined){
let data12 = data.base_ref;
const _errs50 = errors;
const _errs51 = errors;
let valid13 = false;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data12 === "string"){
if(func3(data12) > 255){
const err19 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(func3(data12) < 1){
const err20 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(!pattern30.test(data12)){
const err21 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs52 === errors;
valid13 = valid13 || _valid4;
const _errs55 = errors;
if(data12 !== null){
const err23 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err24 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_ref !== undefined){
let data13 = data.default_ref;
const _errs57 = errors;
const _errs58 = errors;
let valid15 = false;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data13 === "string"){
if(func3(data13) > 255){
const err25 = {instancePath:instancePath+"/default_ref",schemaPath:"#/$defs/BranchName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(func3(data13) < 1){
const err26 = {instancePath:instancePath+"/default_ref",schemaPath:"#/$defs/BranchName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(!pattern30.test(data13)){
const err27 = {instancePath:instancePath+"/default_ref",schemaPath:"#/$defs/BranchName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/default_ref",schemaPath:"#/$defs/BranchName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs59 === errors;
valid15 = valid15 || _valid5;
const _errs62 = errors;
if(data13 !== null){
const err29 = {instancePath:instancePath+"/default_ref",schemaPath:"#/properties/default_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const err30 = {instancePath:instancePath+"/default_ref",schemaPath:"#/properties/default_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from_fork !== undefined){
const _errs64 = errors;
if(typeof data.from_fork !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/from_fork",schemaPath:"#/properties/from_fork/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_file !== undefined){
let data15 = data.workflow_file;
const _errs66 = errors;
const _errs67 = errors;
let valid17 = false;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data15 === "string"){
if(func3(data15) > 512){
const err31 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(func3(data15) < 1){
const err32 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(!pattern32.test(data15)){
const err33 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid6 = _errs68 === errors;
valid17 = valid17 || _valid6;
const _errs71 = errors;
if(data15 !== null){
const err35 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/properties/workflow_file/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const err36 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/properties/workflow_file/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_known !== undefined){
const _errs73 = errors;
if(typeof data.workflow_known !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/workflow_known",schemaPath:"#/properties/workflow_known/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runner !== undefined){
let data17 = data.runner;
const _errs75 = errors;
const _errs76 = errors;
let valid19 = false;
const _errs77 = errors;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data17 === "string"){
if(func3(data17) > 64){
const err37 = {instancePath:instancePath+"/runner",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(!pattern4.test(data17)){
const err38 = {instancePath:instancePath+"/runner",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/runner",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid7 = _errs77 === errors;
valid19 = valid19 || _valid7;
const _errs80 = errors;
if(data17 !== null){
const err40 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs80 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const err41 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_digest !== undefined){
let data18 = data.tool_digest;
const _errs82 = errors;
const _errs83 = errors;
let valid21 = false;
const _errs84 = errors;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data18 === "string"){
if(func3(data18) > 71){
const err42 = {instancePath:instancePath+"/tool_digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(!pattern18.test(data18)){
const err43 = {instancePath:instancePath+"/tool_digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/tool_digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid8 = _errs84 === errors;
valid21 = valid21 || _valid8;
const _errs87 = errors;
if(data18 !== null){
const err45 = {instancePath:instancePath+"/tool_digest",schemaPath:"#/properties/tool_digest/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid8 = _errs87 === errors;
valid21 = valid21 || _valid8;
if(!valid21){
const err46 = {instancePath:instancePath+"/tool_digest",schemaPath:"#/properties/tool_digest/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_variables !== undefined){
let data19 = data.network_variables;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data19)){
if(data19.length > 16){
validate31.errors = [{instancePath:instancePath+"/network_variables",schemaPath:"#/properties/network_variables/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid23 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data20 === "string"){
if(func3(data20) > 128){
validate31.errors = [{instancePath:instancePath+"/network_variables/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern40.test(data20)){
validate31.errors = [{instancePath:instancePath+"/network_variables/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/network_variables/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs91 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/network_variables",schemaPath:"#/properties/network_variables/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema293 = {"type":"object","additionalProperties":false,"required":["file","digest","gateways","limits","layers","logs","contracts","routes","lines","environment","scope","waivers"],"description":"The manifest with every default filled in.","properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath","stricter":"not-a-rule"},"digest":{"$ref":"record.schema.json#/$defs/Digest","stricter":"not-a-rule"},"limits":{"type":"object","additionalProperties":false,"required":["requests"],"properties":{"requests":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"type":"null"}],"description":"null: no limit beyond the number that the checks need.","stricter":"neutral","$comment":"A run that would send more is refused before its first request."}}},"gateways":{"type":"object","maxProperties":128,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/EffectiveGateway"},"stricter":{"entries":"kept-where-needed"}},"contracts":{"type":"object","maxProperties":512,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/Contract"},"stricter":{"entries":"kept-where-needed"}},"routes":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/EffectiveRoute"},"stricter":{"entries":"kept"},"$comment":"A route that is removed while it carries traffic would not be gated any more. A new route has nothing to compare with."},"lines":{"type":"object","maxProperties":60000,"description":"Maps the JSON Pointer of a value in the file to its [line, column].","additionalProperties":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":1}},"stricter":"not-a-rule"},"layers":{"type":"array","maxItems":32,"items":{"$ref":"#/$defs/EffectiveLayer"},"stricter":{"entries":"more","ordered":true},"$comment":"A layer that is not declared is left out of the worst case. The order decides which timeout is the inner one."},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/EffectiveLog"},"stricter":{"entries":"more"}},"environment":{"anyOf":[{"$ref":"#/$defs/EffectiveEnvironment"},{"type":"null"}],"stricter":{"absent":"loosest"}},"scope":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ScopePaths"},{"type":"null"}],"stricter":{"is":"fewer","absent":"loosest"}},"waivers":{"type":"array","maxItems":200,"items":{"$ref":"manifest.schema.json#/$defs/Waiver"},"stricter":{"entries":"fewer"}}}};
const schema156 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern69 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");
const schema297 = {"type":"object","additionalProperties":false,"required":["dialect","auth","credential","headers","concurrency","cool_downs","timeout_ms","credential_of","settle_ms","config"],"properties":{"dialect":{"$ref":"dialect.schema.json#/$defs/Dialect","stricter":"any-change-loosens","$comment":"The dialect decides how headers and rows are interpreted."},"auth":{"$ref":"manifest.schema.json#/$defs/Auth","stricter":"any-change-loosens"},"credential":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},{"type":"null"}],"description":"The name of the variable, never its value.","stricter":"any-change-loosens"},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderSource"},"stricter":"any-change-loosens","$comment":"Headers can select another configuration."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"stricter":"neutral"},"cool_downs":{"type":"boolean","stricter":"neutral","$comment":"It sets the order of the requests only."},"timeout_ms":{"type":"integer","minimum":1,"maximum":180000,"stricter":"less","$comment":"A slow route could pass under a longer deadline."},"credential_of":{"$ref":"manifest.schema.json#/$defs/CredentialOf","stricter":{"order":["provider","gateway"]},"$comment":"A bad credential that the gateway forwards is not judged."},"settle_ms":{"type":"integer","minimum":100,"maximum":600000,"stricter":"more","$comment":"A call that begins later is not seen."},"config":{"type":"array","maxItems":128,"items":{"$ref":"manifest.schema.json#/$defs/LogPath","stricter":"as-at-base"},"stricter":{"entries":"more"},"$comment":"The named files may not change next to a weight."}}};
const schema150 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};
const schema102 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const schema152 = {"type":"string","enum":["gateway","provider"]};
const schema161 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const schema100 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}};
const schema51 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};
const pattern37 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern47 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const schema103 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema105 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const pattern39 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "body"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.headers !== undefined){
let data0 = data.headers;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 8){
validate37.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err0 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern37.test(key1)){
const err1 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate37.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
let data1 = data0[key2];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func3(data1) > 1024){
validate37.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data1) < 1){
validate37.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data1)){
validate37.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data2 = data.body;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 8){
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key3 in data2){
const _errs13 = errors;
if(errors === _errs13){
if(typeof key3 === "string"){
if(func3(key3) > 64){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern40.test(key3)){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs13 === errors;
if(!valid5){
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate37.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema64 = {"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."};
const schema58 = {"type":"string","enum":["path","gateway","last-target","unknown"]};
const schema39 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.header === undefined) && (missing0 = "header")) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined){
let data0 = data.header;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate39.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data0)){
validate39.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data1 = data.basis;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate39.errors = [{instancePath:instancePath+"/basis",schemaPath:"record.schema.json#/$defs/Basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "retries") || (data1 === "attempts")) || (data1 === "list")) || (data1 === "events"))){
validate39.errors = [{instancePath:instancePath+"/basis",schemaPath:"record.schema.json#/$defs/Basis/enum",keyword:"enum",params:{allowedValues: schema64.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data2 = data.scope;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate39.errors = [{instancePath:instancePath+"/scope",schemaPath:"record.schema.json#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "path") || (data2 === "gateway")) || (data2 === "last-target")) || (data2 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/scope",schemaPath:"record.schema.json#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promised !== undefined){
let data3 = data.promised;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length > 6){
validate39.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(typeof data4 !== "string"){
validate39.errors = [{instancePath:instancePath+"/promised/" + i0,schemaPath:"record.schema.json#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "1xx") || (data4 === "2xx")) || (data4 === "3xx")) || (data4 === "4xx")) || (data4 === "5xx")) || (data4 === "none"))){
validate39.errors = [{instancePath:instancePath+"/promised/" + i0,schemaPath:"record.schema.json#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absent !== undefined){
let data5 = data.absent;
const _errs16 = errors;
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
validate39.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data5){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate39.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data5["1xx"] !== undefined){
let data6 = data5["1xx"];
const _errs19 = errors;
if(typeof data6 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties["1xx"].enum}}];
return false;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5["2xx"] !== undefined){
let data7 = data5["2xx"];
const _errs21 = errors;
if(typeof data7 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties["2xx"].enum}}];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5["3xx"] !== undefined){
let data8 = data5["3xx"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties["3xx"].enum}}];
return false;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5["4xx"] !== undefined){
let data9 = data5["4xx"];
const _errs25 = errors;
if(typeof data9 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties["4xx"].enum}}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5["5xx"] !== undefined){
let data10 = data5["5xx"];
const _errs27 = errors;
if(typeof data10 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties["5xx"].enum}}];
return false;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.none !== undefined){
let data11 = data5.none;
const _errs29 = errors;
if(typeof data11 !== "string"){
validate39.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate39.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema106.properties.absent.properties.none.enum}}];
return false;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exact_when !== undefined){
let data12 = data.exact_when;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((data12.status === undefined) && (missing1 = "status")){
validate39.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data12){
if(!((key2 === "status") || (key2 === "headers"))){
validate39.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data13)){
if(data13.length > 6){
validate39.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate39.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs36 = errors;
if(typeof data14 !== "string"){
validate39.errors = [{instancePath:instancePath+"/exact_when/status/" + i1,schemaPath:"record.schema.json#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data14 === "1xx") || (data14 === "2xx")) || (data14 === "3xx")) || (data14 === "4xx")) || (data14 === "5xx")) || (data14 === "none"))){
validate39.errors = [{instancePath:instancePath+"/exact_when/status/" + i1,schemaPath:"record.schema.json#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.headers !== undefined){
let data15 = data12.headers;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 4){
validate39.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
return false;
}
else {
for(const key3 in data15){
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof key3 === "string"){
if(func3(key3) > 64){
const err0 = {instancePath:instancePath+"/exact_when/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern37.test(key3)){
const err1 = {instancePath:instancePath+"/exact_when/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/exact_when/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid10 = _errs41 === errors;
if(!valid10){
const err3 = {instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate39.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key4 in data15){
let data16 = data15[key4];
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data16 === "string"){
if(func3(data16) > 1024){
validate39.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data16) < 1){
validate39.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data16)){
validate39.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs45 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.header === undefined) && (missing0 = "header")) || ((data.hit === undefined) && (missing0 = "hit"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined){
let data0 = data.header;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate41.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data0)){
validate41.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hit !== undefined){
let data1 = data.hit;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 8){
validate41.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate41.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate41.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data2) < 1){
validate41.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.miss !== undefined){
let data3 = data.miss;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 8){
validate41.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func3(data4) > 64){
validate41.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data4) < 1){
validate41.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema121 = {"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."};
const schema139 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."};
const schema140 = {"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."};
const schema141 = {"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."};
const schema142 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."};
const schema122 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}};
const schema123 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."};
const pattern49 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate46.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema122.properties, key0))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 256){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data0)){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined){
let data1 = data.trace;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 256){
validate46.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data1)){
validate46.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data2 = data.event;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 256){
validate46.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data2)){
validate46.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data3 = data.target;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func3(data3) > 256){
validate46.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data3)){
validate46.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate46.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data4)){
validate46.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(func3(data5) > 256){
validate46.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data5)){
validate46.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data6 = data.attempt;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(func3(data6) > 256){
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data6)){
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data7 = data.attempts;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(func3(data7) > 256){
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data7)){
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data8 = data.retries;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(func3(data8) > 256){
validate46.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data8)){
validate46.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data9 = data.targets;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(func3(data9) > 256){
validate46.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data9)){
validate46.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statuses !== undefined){
let data10 = data.statuses;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data10 === "string"){
if(func3(data10) > 256){
validate46.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data10)){
validate46.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}};
const schema135 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate48.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempt !== undefined){
let data0 = data.attempt;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate48.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 256){
validate48.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate48.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switch !== undefined){
let data2 = data.switch;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 16){
validate48.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) > 256){
validate48.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data3) < 1){
validate48.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data4 = data.outcome;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 16){
validate48.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func3(data5) > 256){
validate48.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data5) < 1){
validate48.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined){
let data6 = data.other;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
if(data6.length > 16){
validate48.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid7 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func3(data7) > 256){
validate48.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data7) < 1){
validate48.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rows === undefined) && (missing0 = "rows")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined){
let data0 = data.rows;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate45.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "request") || (data0 === "attempt")) || (data0 === "event"))){
validate45.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/enum",keyword:"enum",params:{allowedValues: schema121.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs5 = errors;
if(!(validate46(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
const _errs6 = errors;
if(!(validate48(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined){
let data3 = data.no_call;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 8){
validate45.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate45.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined){
let data5 = data.call_like;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 64){
validate45.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data5) < 1){
validate45.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined){
let data6 = data.redispatch;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func3(data6) > 4){
validate45.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func3(data6) < 1){
validate45.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined){
let data7 = data.separators;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
if(data7.length > 4){
validate45.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data7.length < 1){
validate45.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func3(data8) > 8){
validate45.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func3(data8) < 1){
validate45.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.verified === undefined) && (missing0 = "verified"))) || ((data.credential_of === undefined) && (missing0 = "credential_of"))) || ((data.accounts === undefined) && (missing0 = "accounts"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema100.properties, key0))){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate130.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate130.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined){
let data1 = data.verified;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate130.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate130.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema100.properties.verified.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined){
let data2 = data.credential_of;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate130.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate130.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema100.properties.credential_of.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined){
let data3 = data.gate_id;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 8){
validate130.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func3(data4) > 64){
validate130.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data4)){
validate130.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_cache !== undefined){
const _errs14 = errors;
if(!(validate37(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data6 = data.accounts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 8){
validate130.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate39(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data8 = data.target;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func3(data8) > 64){
validate130.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data8)){
validate130.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data9 = data.cache;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 16){
validate130.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate41(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined){
let data11 = data.switches;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func3(data11) > 64){
validate130.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data11)){
validate130.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_fallback !== undefined){
const _errs27 = errors;
if(!(validate37(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mock !== undefined){
const _errs28 = errors;
if(!(validate37(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_codes !== undefined){
let data14 = data.error_codes;
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 64){
validate130.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 in data14){
const _errs31 = errors;
if(errors === _errs31){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err0 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern47.test(key1)){
const err1 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid8 = _errs31 === errors;
if(!valid8){
const err3 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate130.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key2 in data14){
let data15 = data14[key2];
const _errs34 = errors;
if(typeof data15 !== "string"){
validate130.errors = [{instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data15 === "network") || (data15 === "timeout")) || (data15 === "redirect")) || (data15 === "malformed_response")) || (data15 === "empty_answer")) || (data15 === "stream_error")) || (data15 === "truncated_stream")) || (data15 === "authentication")) || (data15 === "permission")) || (data15 === "model_not_found")) || (data15 === "unknown_path")) || (data15 === "quota_billing")) || (data15 === "rate_limited")) || (data15 === "context_length")) || (data15 === "request_too_large")) || (data15 === "content_filter")) || (data15 === "unsupported_parameter")) || (data15 === "invalid_request")) || (data15 === "conflict")) || (data15 === "overloaded")) || (data15 === "upstream_error")) || (data15 === "gateway_error")) || (data15 === "cancelled")) || (data15 === "wrong_family")) || (data15 === "unclassified"))){
validate130.errors = [{instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}}];
return false;
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(func3(data16) > 64){
validate130.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data16)){
validate130.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
const _errs40 = errors;
if(!(validate45(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema154 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(func3(data) > 1024){
const err0 = {instancePath,schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern39.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(key0 === "file")){
const err5 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data0 === "string"){
if(func3(data0) > 512){
const err6 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func3(data0) < 1){
const err7 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern69.test(data0)){
const err8 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.env === undefined) && (missing1 = "env")){
const err11 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs12 = errors;
for(const key1 in data){
if(!(key1 === "env")){
const err12 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data.env !== undefined){
let data1 = data.env;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err13 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvironmentName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!pattern40.test(data1)){
const err14 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate138.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate138.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern73 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.dialect === undefined) && (missing0 = "dialect")) || ((data.auth === undefined) && (missing0 = "auth"))) || ((data.credential === undefined) && (missing0 = "credential"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.concurrency === undefined) && (missing0 = "concurrency"))) || ((data.cool_downs === undefined) && (missing0 = "cool_downs"))) || ((data.timeout_ms === undefined) && (missing0 = "timeout_ms"))) || ((data.credential_of === undefined) && (missing0 = "credential_of"))) || ((data.settle_ms === undefined) && (missing0 = "settle_ms"))) || ((data.config === undefined) && (missing0 = "config"))){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema297.properties, key0))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dialect !== undefined){
const _errs2 = errors;
if(!(validate130(data.dialect, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
let data1 = data.auth;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate129.errors = [{instancePath:instancePath+"/auth",schemaPath:"manifest.schema.json#/$defs/Auth/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "bearer") || (data1 === "x-api-key")) || (data1 === "api-key")) || (data1 === "x-goog-api-key")) || (data1 === "none"))){
validate129.errors = [{instancePath:instancePath+"/auth",schemaPath:"manifest.schema.json#/$defs/Auth/enum",keyword:"enum",params:{allowedValues: schema150.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined){
let data2 = data.credential;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func3(data2) > 128){
const err0 = {instancePath:instancePath+"/credential",schemaPath:"manifest.schema.json#/$defs/EnvironmentName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern40.test(data2)){
const err1 = {instancePath:instancePath+"/credential",schemaPath:"manifest.schema.json#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/credential",schemaPath:"manifest.schema.json#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs12 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate129.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 32){
validate129.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 in data3){
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern37.test(key1)){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/headers",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate129.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 in data3){
const _errs21 = errors;
if(!(validate138(data3[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined){
let data5 = data.concurrency;
const _errs22 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate129.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 64 || isNaN(data5)){
validate129.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate129.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cool_downs !== undefined){
const _errs24 = errors;
if(typeof data.cool_downs !== "boolean"){
validate129.errors = [{instancePath:instancePath+"/cool_downs",schemaPath:"#/properties/cool_downs/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data7 = data.timeout_ms;
const _errs27 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate129.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180000 || isNaN(data7)){
validate129.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate129.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined){
let data8 = data.credential_of;
const _errs30 = errors;
if(typeof data8 !== "string"){
validate129.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"manifest.schema.json#/$defs/CredentialOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "gateway") || (data8 === "provider"))){
validate129.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"manifest.schema.json#/$defs/CredentialOf/enum",keyword:"enum",params:{allowedValues: schema152.enum}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle_ms !== undefined){
let data9 = data.settle_ms;
const _errs34 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate129.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs34){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600000 || isNaN(data9)){
validate129.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data9 < 100 || isNaN(data9)){
validate129.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
let data10 = data.config;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data10)){
if(data10.length > 128){
validate129.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid8 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data11 === "string"){
if(func3(data11) > 512){
validate129.errors = [{instancePath:instancePath+"/config/" + i0,schemaPath:"manifest.schema.json#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data11) < 1){
validate129.errors = [{instancePath:instancePath+"/config/" + i0,schemaPath:"manifest.schema.json#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern73.test(data11)){
validate129.errors = [{instancePath:instancePath+"/config/" + i0,schemaPath:"manifest.schema.json#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/config/" + i0,schemaPath:"manifest.schema.json#/$defs/LogPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs40 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema208 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema209 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const schema210 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const schema211 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const schema158 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const pattern6 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");
const pattern101 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");
const pattern102 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern71 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.source === undefined) && (missing0 = "source")){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
let data0 = data.source;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate141.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate141.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data0)){
validate141.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data1 = data.origin;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 512){
validate141.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data1) < 1){
validate141.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern101.test(data1)){
validate141.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked !== undefined){
let data2 = data.checked;
const _errs8 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func3(data2) > 10){
validate141.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern102.test(data2)){
validate141.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_age !== undefined){
let data3 = data.max_age;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(func3(data3) > 16){
validate141.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern71.test(data3)){
validate141.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data4 = data.baseline;
const _errs15 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(func3(data4) > 512){
validate141.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data4) < 1){
validate141.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern69.test(data4)){
validate141.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data5 = data.escalation;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(func3(data5) > 512){
validate141.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data5) < 1){
validate141.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern101.test(data5)){
validate141.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema322 = {"type":"object","additionalProperties":false,"required":["id","gateway","family","path","model","output_cap","contract","targets","order","refusals","context","failback","ask","may_differ","pin","retry_budget","fallback_visible_in","checks","traffic"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","stricter":"any-change-loosens"},"path":{"$ref":"record.schema.json#/$defs/RequestPath","stricter":"any-change-loosens"},"model":{"$ref":"record.schema.json#/$defs/ModelName","stricter":"any-change-loosens"},"output_cap":{"type":"object","additionalProperties":false,"required":["field","tokens"],"properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"],"stricter":"neutral","$comment":"An answer cut by our own cap passes, whatever the cap is."},"tokens":{"type":"integer","minimum":1,"maximum":4096,"stricter":"neutral"}}},"contract":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"targets":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/TargetAlias"},"stricter":"fewer","$comment":"A name that is not listed counts as another target, and so as a switch."},"stricter":{"entries":"any-change-loosens","ordered":true},"$comment":"An additional target is one more place where a fallback may end. Removing one makes the worst case smaller. The first target is the primary."},"order":{"$ref":"manifest.schema.json#/$defs/TargetOrder","stricter":"any-change-loosens"},"refusals":{"$ref":"manifest.schema.json#/$defs/RefusalPolicy","stricter":{"order":["allowed","never"]}},"context":{"$ref":"manifest.schema.json#/$defs/ContextPolicy","stricter":"any-change-loosens"},"failback":{"anyOf":[{"$ref":"#/$defs/EffectiveFailback"},{"type":"null"}],"description":"null: the time until the primary serves again is shown but not judged.","stricter":{"absent":"loosest"}},"ask":{"type":"object","additionalProperties":false,"required":["tools","system","json"],"properties":{"tools":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"system":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"json":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}}}},"may_differ":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"stricter":"fewer"},"pin":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Pin"},{"type":"null"}],"description":"null: the gate repeats a valid request until the promoted target is drawn.","stricter":"any-change-loosens"},"retry_budget":{"type":"object","additionalProperties":false,"required":["attempts","proof","retrying_layers","wait"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"stricter":"less"},"proof":{"$ref":"record.schema.json#/$defs/Source","stricter":{"order":["header","log","witness"]}},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"stricter":"less"},"wait":{"anyOf":[{"$ref":"#/$defs/EffectiveWait"},{"type":"null"}],"stricter":{"absent":"loosest"}}}},"checks":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/EffectiveCheck"},"stricter":{"entries":"more"}},"fallback_visible_in":{"$ref":"manifest.schema.json#/$defs/FallbackVisibleIn","stricter":{"order":["header","log"]}},"traffic":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Traffic"},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"strictest"},"$comment":"Without it the route is gated on every run."}}};
const schema38 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};
const schema46 = {"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."};
const schema47 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."};
const schema254 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const schema255 = {"type":"string","enum":["ordered","weighted"]};
const schema256 = {"type":"string","enum":["never","allowed"]};
const schema257 = {"type":"string","enum":["fallback","refuse"]};
const schema334 = {"type":"object","additionalProperties":false,"required":["within_ms"],"properties":{"within_ms":{"type":"integer","minimum":1,"stricter":"less"}}};
const schema262 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};
const schema62 = {"type":"string","enum":["header","log","witness"]};
const schema341 = {"type":"object","additionalProperties":false,"required":["min_ms","max_ms"],"properties":{"min_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"more","absent":"loosest"}},"max_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"less","absent":"loosest"}}}};
const schema226 = {"type":"string","enum":["log","header"]};
const pattern9 = new RegExp("^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");
const schema263 = {"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model === undefined) && (missing0 = "model")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "model")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err2 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.headers === undefined) && (missing1 = "headers")){
const err7 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!(key1 === "headers")){
const err8 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data.headers !== undefined){
let data1 = data.headers;
const _errs10 = errors;
if(errors === _errs10){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 8){
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(Object.keys(data1).length < 1){
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
for(const key2 in data1){
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err11 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(!pattern37.test(key2)){
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(valid4){
for(const key3 in data1){
let data2 = data1[key3];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data2 === "string"){
if(func3(data2) > 1024){
const err15 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(func3(data2) < 1){
const err16 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(!pattern39.test(data2)){
const err17 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate144.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate144.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema342 = {"type":"object","additionalProperties":false,"required":["check","accept","gateway","stream","repeat","draws","calls","to","force","via"],"properties":{"check":{"$ref":"manifest.schema.json#/$defs/CheckKind","stricter":"key"},"accept":{"anyOf":[{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"}},{"type":"null"}],"description":"null: the check's own classes.","stricter":{"is":"fewer","absent":"as-at-base"},"$comment":"Only the check knows whether its own classes are fewer."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"stream":{"type":"boolean","description":"Whether the gate requests a stream.","stricter":"key"},"repeat":{"type":"integer","minimum":1,"maximum":20,"stricter":"more"},"draws":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"type":"null"}],"description":"null: the check makes a fixed number of exchanges.","stricter":"neutral","$comment":"More draws make it more likely to reach the target. It must answer in any case."},"calls":{"anyOf":[{"type":"integer","minimum":1,"maximum":50},{"type":"null"}],"description":"null: the check does not simulate an outage.","stricter":{"is":"more","absent":"loosest"},"$comment":"A gateway may keep its primary during a short outage but remove it during a longer one."},"to":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: any target but the first.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"force":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Force"},{"type":"null"}],"description":"null: the first target at the bound witness answers 500.","stricter":"any-change-loosens","$comment":"Surviving one fault does not prove that the route survives another."},"via":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Via"},{"type":"null"}],"stricter":"key"}}};
const schema229 = {"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};
const schema243 = {"type":"string","const":"client"};
const schema235 = {"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]};
const schema236 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."};
const schema238 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema239 = {"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};
const pattern114 = new RegExp("^[1-9]\\d{0,3}s$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 100 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/$defs/StepWord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((((((((((data === "hang") || (data === "reset")) || (data === "html")) || (data === "html-200")) || (data === "error-in-200")) || (data === "wrong-family")) || (data === "cached")) || (data === "unknown-fields")) || (data === "cut")) || (data === "cut-clean")) || (data === "drip")) || (data === "redirect")) || (data === "cut-role")) || (data === "slow")) || (data === "stall")) || (data === "malformed-chunk")) || (data === "empty")) || (data === "other-dimensions")) || (data === "context_length_exceeded")) || (data === "content_policy_violation")) || (data === "insufficient_quota")) || (data === "rate_limit")) || (data === "overloaded"))){
const err4 = {instancePath,schemaPath:"#/$defs/StepWord/enum",keyword:"enum",params:{allowedValues: schema239.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.retry_after === undefined) && (missing0 = "retry_after"))){
const err5 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs8 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "retry_after"))){
const err6 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs9 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs9){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data0 < 100 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.retry_after !== undefined){
let data1 = data.retry_after;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(func3(data1) > 8){
const err10 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(!pattern114.test(data1)){
const err11 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,3}s$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate91.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate90.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate90.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(func3(key0) > 64){
const err0 = {instancePath,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(key0)){
const err1 = {instancePath,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate90.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 100){
validate90.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate90.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate91(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.witness === undefined) && (missing0 = "witness")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "witness")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.witness !== undefined){
if(!(validate90(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.model === undefined) && (missing1 = "model")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key1 in data){
if(!(key1 === "model")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.model !== undefined){
let data1 = data.model;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err5 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(!pattern10.test(data1)){
const err7 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.headers === undefined) && (missing2 = "headers")){
const err10 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs13 = errors;
for(const key2 in data){
if(!(key2 === "headers")){
const err11 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs13 === errors){
if(data.headers !== undefined){
let data2 = data.headers;
const _errs14 = errors;
if(errors === _errs14){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 8){
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(Object.keys(data2).length < 1){
const err13 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
for(const key3 in data2){
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof key3 === "string"){
if(func3(key3) > 64){
const err14 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(!pattern37.test(key3)){
const err15 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
const err17 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(valid5){
for(const key4 in data2){
let data3 = data2[key4];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data3 === "string"){
if(func3(data3) > 1024){
const err18 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(func3(data3) < 1){
const err19 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(!pattern39.test(data3)){
const err20 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid7 = _errs20 === errors;
if(!valid7){
break;
}
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.mock === undefined) && (missing3 = "mock")){
const err24 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
const _errs25 = errors;
for(const key5 in data){
if(!(key5 === "mock")){
const err25 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
}
if(_errs25 === errors){
if(data.mock !== undefined){
let data4 = data.mock;
if(typeof data4 !== "boolean"){
const err26 = {instancePath:instancePath+"/mock",schemaPath:"#/anyOf/3/properties/mock/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(true !== data4){
const err27 = {instancePath:instancePath+"/mock",schemaPath:"#/anyOf/3/properties/mock/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err29 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate147.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate147.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.check === undefined) && (missing0 = "check")) || ((data.accept === undefined) && (missing0 = "accept"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.stream === undefined) && (missing0 = "stream"))) || ((data.repeat === undefined) && (missing0 = "repeat"))) || ((data.draws === undefined) && (missing0 = "draws"))) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.force === undefined) && (missing0 = "force"))) || ((data.via === undefined) && (missing0 = "via"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema342.properties, key0))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
let data0 = data.check;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate146.errors = [{instancePath:instancePath+"/check",schemaPath:"manifest.schema.json#/$defs/CheckKind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "smoke") || (data0 === "stream")) || (data0 === "bad-credential")) || (data0 === "unknown-model")) || (data0 === "invalid-body")) || (data0 === "wrong-path")) || (data0 === "fallback")) || (data0 === "retries")) || (data0 === "worst-case")) || (data0 === "promoted-target")) || (data0 === "recovery"))){
validate146.errors = [{instancePath:instancePath+"/check",schemaPath:"manifest.schema.json#/$defs/CheckKind/enum",keyword:"enum",params:{allowedValues: schema229.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accept !== undefined){
let data1 = data.accept;
const _errs5 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length > 24){
const err0 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/maxItems",keyword:"maxItems",params:{limit: 24}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"record.schema.json#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((((((((((((((data2 === "network") || (data2 === "timeout")) || (data2 === "redirect")) || (data2 === "malformed_response")) || (data2 === "empty_answer")) || (data2 === "stream_error")) || (data2 === "truncated_stream")) || (data2 === "authentication")) || (data2 === "permission")) || (data2 === "model_not_found")) || (data2 === "unknown_path")) || (data2 === "quota_billing")) || (data2 === "rate_limited")) || (data2 === "context_length")) || (data2 === "request_too_large")) || (data2 === "content_filter")) || (data2 === "unsupported_parameter")) || (data2 === "invalid_request")) || (data2 === "conflict")) || (data2 === "overloaded")) || (data2 === "upstream_error")) || (data2 === "gateway_error")) || (data2 === "cancelled")) || (data2 === "wrong_family")) || (data2 === "unclassified"))){
const err3 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"record.schema.json#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err6 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data3 = data.gateway;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data3 === "string"){
if(func3(data3) > 64){
validate146.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data3)){
validate146.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs18 = errors;
if(typeof data.stream !== "boolean"){
validate146.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data5 = data.repeat;
const _errs20 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate146.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate146.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate146.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.draws !== undefined){
let data6 = data.draws;
const _errs22 = errors;
const _errs24 = errors;
let valid6 = false;
const _errs25 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs25){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
valid6 = valid6 || _valid1;
const _errs27 = errors;
if(data6 !== null){
const err10 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err11 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data7 = data.calls;
const _errs29 = errors;
const _errs31 = errors;
let valid7 = false;
const _errs32 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs32){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data7 < 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid2 = _errs32 === errors;
valid7 = valid7 || _valid2;
const _errs34 = errors;
if(data7 !== null){
const err15 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err16 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data8 = data.to;
const _errs36 = errors;
const _errs37 = errors;
let valid8 = false;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data8 === "string"){
if(func3(data8) > 64){
const err17 = {instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(!pattern4.test(data8)){
const err18 = {instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs38 === errors;
valid8 = valid8 || _valid3;
const _errs41 = errors;
if(data8 !== null){
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err21 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
let data9 = data.force;
const _errs43 = errors;
const _errs45 = errors;
let valid10 = false;
const _errs46 = errors;
if(!(validate147(data9, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid4 = _errs46 === errors;
valid10 = valid10 || _valid4;
const _errs47 = errors;
if(data9 !== null){
const err22 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err23 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined){
let data10 = data.via;
const _errs49 = errors;
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/via",schemaPath:"manifest.schema.json#/$defs/Via/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("client" !== data10){
const err25 = {instancePath:instancePath+"/via",schemaPath:"manifest.schema.json#/$defs/Via/const",keyword:"const",params:{allowedValue: "client"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid11 = valid11 || _valid5;
const _errs54 = errors;
if(data10 !== null){
const err26 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const err27 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema268 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."};
const schema272 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern132 = new RegExp("^/[ -~]*$", "u");
const schema270 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema271 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern131 = new RegExp("^[ -~]*$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate111.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate111.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func3(key0) > 256){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern39.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate111.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs4 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern131.test(data0)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(typeof data0 !== "boolean"){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldValue/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate111.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.at === undefined) && (missing0 = "at"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate151.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate151.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern69.test(data0)){
validate151.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.doc !== undefined){
const _errs5 = errors;
if(!(validate111(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data2 = data.among;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 512){
const err0 = {instancePath:instancePath+"/among",schemaPath:"#/$defs/TrafficPointer/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data2) < 2){
const err1 = {instancePath:instancePath+"/among",schemaPath:"#/$defs/TrafficPointer/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern132.test(data2)){
const err2 = {instancePath:instancePath+"/among",schemaPath:"#/$defs/TrafficPointer/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/among",schemaPath:"#/$defs/TrafficPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
if(data2.length > 8){
const err4 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2.length < 2){
const err5 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(func3(data3) > 512){
const err6 = {instancePath:instancePath+"/among/" + i0,schemaPath:"#/$defs/TrafficPointer/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func3(data3) < 2){
const err7 = {instancePath:instancePath+"/among/" + i0,schemaPath:"#/$defs/TrafficPointer/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern132.test(data3)){
const err8 = {instancePath:instancePath+"/among/" + i0,schemaPath:"#/$defs/TrafficPointer/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/among/" + i0,schemaPath:"#/$defs/TrafficPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err11 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs16 = errors;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data4 === "string"){
if(func3(data4) > 512){
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/TrafficPointer/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(func3(data4) < 2){
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/TrafficPointer/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!pattern132.test(data4)){
const err14 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/TrafficPointer/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/TrafficPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
const _errs21 = errors;
if(!(validate111(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err16 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined){
let data5 = data.default;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate151.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate151.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.family === undefined) && (missing0 = "family"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.output_cap === undefined) && (missing0 = "output_cap"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.targets === undefined) && (missing0 = "targets"))) || ((data.order === undefined) && (missing0 = "order"))) || ((data.refusals === undefined) && (missing0 = "refusals"))) || ((data.context === undefined) && (missing0 = "context"))) || ((data.failback === undefined) && (missing0 = "failback"))) || ((data.ask === undefined) && (missing0 = "ask"))) || ((data.may_differ === undefined) && (missing0 = "may_differ"))) || ((data.pin === undefined) && (missing0 = "pin"))) || ((data.retry_budget === undefined) && (missing0 = "retry_budget"))) || ((data.fallback_visible_in === undefined) && (missing0 = "fallback_visible_in"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.traffic === undefined) && (missing0 = "traffic"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema322.properties, key0))){
validate143.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate143.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate143.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data1 = data.gateway;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate143.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate143.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
let data2 = data.family;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate143.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data2 === "chat-completions") || (data2 === "responses")) || (data2 === "messages")) || (data2 === "generate-content")) || (data2 === "converse")) || (data2 === "embeddings")) || (data2 === "rerank"))){
validate143.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data3 = data.path;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func3(data3) > 256){
validate143.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern9.test(data3)){
validate143.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data4 = data.model;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate143.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data4) < 1){
validate143.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern10.test(data4)){
validate143.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_cap !== undefined){
let data5 = data.output_cap;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.field === undefined) && (missing1 = "field")) || ((data5.tokens === undefined) && (missing1 = "tokens"))){
validate143.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data5){
if(!((key1 === "field") || (key1 === "tokens"))){
validate143.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data5.field !== undefined){
let data6 = data5.field;
const _errs20 = errors;
if(typeof data6 !== "string"){
validate143.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/properties/output_cap/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data6 === "max_tokens") || (data6 === "max_completion_tokens")) || (data6 === "max_output_tokens")) || (data6 === "maxOutputTokens")) || (data6 === "maxTokens")) || (data6 === "none"))){
validate143.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/properties/output_cap/properties/field/enum",keyword:"enum",params:{allowedValues: schema322.properties.output_cap.properties.field.enum}}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.tokens !== undefined){
let data7 = data5.tokens;
const _errs23 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate143.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4096 || isNaN(data7)){
validate143.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate143.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data8 = data.contract;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(func3(data8) > 64){
validate143.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data8)){
validate143.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data9 = data.targets;
const _errs28 = errors;
if(errors === _errs28){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 64){
validate143.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key2 in data9){
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err0 = {instancePath:instancePath+"/targets",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(key2)){
const err1 = {instancePath:instancePath+"/targets",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/targets",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid8 = _errs31 === errors;
if(!valid8){
const err3 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate143.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key3 in data9){
let data10 = data9[key3];
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data10)){
if(data10.length > 16){
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid11 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data11 === "string"){
if(func3(data11) > 256){
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"manifest.schema.json#/$defs/TargetAlias/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data11) < 1){
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"manifest.schema.json#/$defs/TargetAlias/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data11)){
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"manifest.schema.json#/$defs/TargetAlias/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"manifest.schema.json#/$defs/TargetAlias/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs38 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid10 = _errs35 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data12 = data.order;
const _errs41 = errors;
if(typeof data12 !== "string"){
validate143.errors = [{instancePath:instancePath+"/order",schemaPath:"manifest.schema.json#/$defs/TargetOrder/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data12 === "ordered") || (data12 === "weighted"))){
validate143.errors = [{instancePath:instancePath+"/order",schemaPath:"manifest.schema.json#/$defs/TargetOrder/enum",keyword:"enum",params:{allowedValues: schema255.enum}}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined){
let data13 = data.refusals;
const _errs44 = errors;
if(typeof data13 !== "string"){
validate143.errors = [{instancePath:instancePath+"/refusals",schemaPath:"manifest.schema.json#/$defs/RefusalPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "never") || (data13 === "allowed"))){
validate143.errors = [{instancePath:instancePath+"/refusals",schemaPath:"manifest.schema.json#/$defs/RefusalPolicy/enum",keyword:"enum",params:{allowedValues: schema256.enum}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data14 = data.context;
const _errs47 = errors;
if(typeof data14 !== "string"){
validate143.errors = [{instancePath:instancePath+"/context",schemaPath:"manifest.schema.json#/$defs/ContextPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data14 === "fallback") || (data14 === "refuse"))){
validate143.errors = [{instancePath:instancePath+"/context",schemaPath:"manifest.schema.json#/$defs/ContextPolicy/enum",keyword:"enum",params:{allowedValues: schema257.enum}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failback !== undefined){
let data15 = data.failback;
const _errs50 = errors;
const _errs51 = errors;
let valid16 = false;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.within_ms === undefined) && (missing2 = "within_ms")){
const err4 = {instancePath:instancePath+"/failback",schemaPath:"#/$defs/EffectiveFailback/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs55 = errors;
for(const key4 in data15){
if(!(key4 === "within_ms")){
const err5 = {instancePath:instancePath+"/failback",schemaPath:"#/$defs/EffectiveFailback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs55 === errors){
if(data15.within_ms !== undefined){
let data16 = data15.within_ms;
const _errs56 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err6 = {instancePath:instancePath+"/failback/within_ms",schemaPath:"#/$defs/EffectiveFailback/properties/within_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs56){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err7 = {instancePath:instancePath+"/failback/within_ms",schemaPath:"#/$defs/EffectiveFailback/properties/within_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/failback",schemaPath:"#/$defs/EffectiveFailback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid16 = valid16 || _valid0;
const _errs58 = errors;
if(data15 !== null){
const err9 = {instancePath:instancePath+"/failback",schemaPath:"#/properties/failback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid16 = valid16 || _valid0;
if(!valid16){
const err10 = {instancePath:instancePath+"/failback",schemaPath:"#/properties/failback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate143.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ask !== undefined){
let data17 = data.ask;
const _errs60 = errors;
if(errors === _errs60){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.tools === undefined) && (missing3 = "tools")) || ((data17.system === undefined) && (missing3 = "system"))) || ((data17.json === undefined) && (missing3 = "json"))){
validate143.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs62 = errors;
for(const key5 in data17){
if(!(((key5 === "tools") || (key5 === "system")) || (key5 === "json"))){
validate143.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs62 === errors){
if(data17.tools !== undefined){
let data18 = data17.tools;
const _errs63 = errors;
if(typeof data18 !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/ask/tools",schemaPath:"#/properties/ask/properties/tools/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data18 === false) || (data18 === true))){
validate143.errors = [{instancePath:instancePath+"/ask/tools",schemaPath:"#/properties/ask/properties/tools/enum",keyword:"enum",params:{allowedValues: schema322.properties.ask.properties.tools.enum}}];
return false;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data17.system !== undefined){
let data19 = data17.system;
const _errs65 = errors;
if(typeof data19 !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/ask/system",schemaPath:"#/properties/ask/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data19 === false) || (data19 === true))){
validate143.errors = [{instancePath:instancePath+"/ask/system",schemaPath:"#/properties/ask/properties/system/enum",keyword:"enum",params:{allowedValues: schema322.properties.ask.properties.system.enum}}];
return false;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data17.json !== undefined){
let data20 = data17.json;
const _errs67 = errors;
if(typeof data20 !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/ask/json",schemaPath:"#/properties/ask/properties/json/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data20 === false) || (data20 === true))){
validate143.errors = [{instancePath:instancePath+"/ask/json",schemaPath:"#/properties/ask/properties/json/enum",keyword:"enum",params:{allowedValues: schema322.properties.ask.properties.json.enum}}];
return false;
}
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_differ !== undefined){
let data21 = data.may_differ;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data21)){
if(data21.length > 64){
validate143.errors = [{instancePath:instancePath+"/may_differ",schemaPath:"#/properties/may_differ/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid20 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs71 = errors;
if(typeof data22 !== "string"){
validate143.errors = [{instancePath:instancePath+"/may_differ/" + i1,schemaPath:"record.schema.json#/$defs/RequestField/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data22 === "additionalModelRequestFields") || (data22 === "additionalModelResponseFieldPaths")) || (data22 === "audio")) || (data22 === "background")) || (data22 === "cache_control")) || (data22 === "cachedContent")) || (data22 === "container")) || (data22 === "contents")) || (data22 === "conversation")) || (data22 === "dimensions")) || (data22 === "documents")) || (data22 === "encoding_format")) || (data22 === "frequency_penalty")) || (data22 === "function_call")) || (data22 === "functions")) || (data22 === "generation_config")) || (data22 === "generationConfig")) || (data22 === "guardrailConfig")) || (data22 === "include")) || (data22 === "inference_geo")) || (data22 === "inferenceConfig")) || (data22 === "input")) || (data22 === "instructions")) || (data22 === "labels")) || (data22 === "logit_bias")) || (data22 === "logprobs")) || (data22 === "max_chunks_per_doc")) || (data22 === "max_completion_tokens")) || (data22 === "max_output_tokens")) || (data22 === "max_tokens")) || (data22 === "max_tokens_per_doc")) || (data22 === "max_tool_calls")) || (data22 === "messages")) || (data22 === "metadata")) || (data22 === "modalities")) || (data22 === "model")) || (data22 === "n")) || (data22 === "output_config")) || (data22 === "parallel_tool_calls")) || (data22 === "performanceConfig")) || (data22 === "prediction")) || (data22 === "presence_penalty")) || (data22 === "previous_response_id")) || (data22 === "prompt")) || (data22 === "prompt_cache_key")) || (data22 === "promptVariables")) || (data22 === "query")) || (data22 === "rank_fields")) || (data22 === "reasoning")) || (data22 === "reasoning_effort")) || (data22 === "requestMetadata")) || (data22 === "response_format")) || (data22 === "return_documents")) || (data22 === "safety_identifier")) || (data22 === "safetySettings")) || (data22 === "seed")) || (data22 === "service_tier")) || (data22 === "serviceTier")) || (data22 === "stop")) || (data22 === "stop_sequences")) || (data22 === "store")) || (data22 === "stream")) || (data22 === "stream_options")) || (data22 === "system")) || (data22 === "system_instruction")) || (data22 === "systemInstruction")) || (data22 === "temperature")) || (data22 === "text")) || (data22 === "thinking")) || (data22 === "tool_choice")) || (data22 === "toolConfig")) || (data22 === "tools")) || (data22 === "top_k")) || (data22 === "top_logprobs")) || (data22 === "top_n")) || (data22 === "top_p")) || (data22 === "truncation")) || (data22 === "user")) || (data22 === "verbosity")) || (data22 === "web_search_options"))){
validate143.errors = [{instancePath:instancePath+"/may_differ/" + i1,schemaPath:"record.schema.json#/$defs/RequestField/enum",keyword:"enum",params:{allowedValues: schema262.enum}}];
return false;
}
var valid20 = _errs71 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/may_differ",schemaPath:"#/properties/may_differ/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined){
let data23 = data.pin;
const _errs74 = errors;
const _errs75 = errors;
let valid22 = false;
const _errs76 = errors;
if(!(validate144(data23, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid1 = _errs76 === errors;
valid22 = valid22 || _valid1;
const _errs77 = errors;
if(data23 !== null){
const err11 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs77 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const err12 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate143.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined){
let data24 = data.retry_budget;
const _errs79 = errors;
if(errors === _errs79){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if(((((data24.attempts === undefined) && (missing4 = "attempts")) || ((data24.proof === undefined) && (missing4 = "proof"))) || ((data24.retrying_layers === undefined) && (missing4 = "retrying_layers"))) || ((data24.wait === undefined) && (missing4 = "wait"))){
validate143.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs81 = errors;
for(const key6 in data24){
if(!((((key6 === "attempts") || (key6 === "proof")) || (key6 === "retrying_layers")) || (key6 === "wait"))){
validate143.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs81 === errors){
if(data24.attempts !== undefined){
let data25 = data24.attempts;
const _errs82 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate143.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs82){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000 || isNaN(data25)){
validate143.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate143.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid23 = _errs82 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.proof !== undefined){
let data26 = data24.proof;
const _errs84 = errors;
if(typeof data26 !== "string"){
validate143.errors = [{instancePath:instancePath+"/retry_budget/proof",schemaPath:"record.schema.json#/$defs/Source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data26 === "header") || (data26 === "log")) || (data26 === "witness"))){
validate143.errors = [{instancePath:instancePath+"/retry_budget/proof",schemaPath:"record.schema.json#/$defs/Source/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid23 = _errs84 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.retrying_layers !== undefined){
let data27 = data24.retrying_layers;
const _errs87 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate143.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 16 || isNaN(data27)){
validate143.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate143.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid23 = _errs87 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.wait !== undefined){
let data28 = data24.wait;
const _errs89 = errors;
const _errs90 = errors;
let valid25 = false;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing5;
if(((data28.min_ms === undefined) && (missing5 = "min_ms")) || ((data28.max_ms === undefined) && (missing5 = "max_ms"))){
const err13 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/$defs/EffectiveWait/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs94 = errors;
for(const key7 in data28){
if(!((key7 === "min_ms") || (key7 === "max_ms"))){
const err14 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/$defs/EffectiveWait/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs94 === errors){
if(data28.min_ms !== undefined){
let data29 = data28.min_ms;
const _errs95 = errors;
const _errs96 = errors;
let valid28 = false;
const _errs97 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err15 = {instancePath:instancePath+"/retry_budget/wait/min_ms",schemaPath:"#/$defs/EffectiveWait/properties/min_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs97){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err16 = {instancePath:instancePath+"/retry_budget/wait/min_ms",schemaPath:"#/$defs/EffectiveWait/properties/min_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid3 = _errs97 === errors;
valid28 = valid28 || _valid3;
const _errs99 = errors;
if(data29 !== null){
const err17 = {instancePath:instancePath+"/retry_budget/wait/min_ms",schemaPath:"#/$defs/EffectiveWait/properties/min_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs99 === errors;
valid28 = valid28 || _valid3;
if(!valid28){
const err18 = {instancePath:instancePath+"/retry_budget/wait/min_ms",schemaPath:"#/$defs/EffectiveWait/properties/min_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs95 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data28.max_ms !== undefined){
let data30 = data28.max_ms;
const _errs101 = errors;
const _errs102 = errors;
let valid29 = false;
const _errs103 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err19 = {instancePath:instancePath+"/retry_budget/wait/max_ms",schemaPath:"#/$defs/EffectiveWait/properties/max_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs103){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err20 = {instancePath:instancePath+"/retry_budget/wait/max_ms",schemaPath:"#/$defs/EffectiveWait/properties/max_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid4 = _errs103 === errors;
valid29 = valid29 || _valid4;
const _errs105 = errors;
if(data30 !== null){
const err21 = {instancePath:instancePath+"/retry_budget/wait/max_ms",schemaPath:"#/$defs/EffectiveWait/properties/max_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid4 = _errs105 === errors;
valid29 = valid29 || _valid4;
if(!valid29){
const err22 = {instancePath:instancePath+"/retry_budget/wait/max_ms",schemaPath:"#/$defs/EffectiveWait/properties/max_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs101 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/$defs/EffectiveWait/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid2 = _errs91 === errors;
valid25 = valid25 || _valid2;
const _errs107 = errors;
if(data28 !== null){
const err24 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/properties/retry_budget/properties/wait/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs107 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const err25 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/properties/retry_budget/properties/wait/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate143.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs89 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data31 = data.checks;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data31)){
if(data31.length > 64){
validate143.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data31.length < 1){
validate143.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid30 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
const _errs111 = errors;
if(!(validate146(data31[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data31,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid30 = _errs111 === errors;
if(!valid30){
break;
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined){
let data33 = data.fallback_visible_in;
const _errs112 = errors;
if(typeof data33 !== "string"){
validate143.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"manifest.schema.json#/$defs/FallbackVisibleIn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data33 === "log") || (data33 === "header"))){
validate143.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"manifest.schema.json#/$defs/FallbackVisibleIn/enum",keyword:"enum",params:{allowedValues: schema226.enum}}];
return false;
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined){
let data34 = data.traffic;
const _errs115 = errors;
const _errs117 = errors;
let valid32 = false;
const _errs118 = errors;
if(!(validate151(data34, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid5 = _errs118 === errors;
valid32 = valid32 || _valid5;
const _errs119 = errors;
if(data34 !== null){
const err26 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs119 === errors;
valid32 = valid32 || _valid5;
if(!valid32){
const err27 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate143.errors = vErrors;
return false;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema358 = {"type":"object","additionalProperties":false,"required":["name","attempts","timeout_ms"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"type":"null"}],"description":"null: unknown, at least 1.","stricter":{"is":"more","absent":"loosest"},"$comment":"Declaring fewer makes the worst case smaller. unknown counts as 1."},"timeout_ms":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Whether a longer timeout is stricter depends on the other layers."}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.timeout_ms === undefined) && (missing0 = "timeout_ms"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout_ms"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data1 = data.attempts;
const _errs5 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
const _errs12 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs15){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
const _errs17 = errors;
if(data2 !== null){
const err7 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err8 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema360 = {"type":"object","additionalProperties":false,"required":["name","gateway","source","path","endpoint","auth","headers","request","at","pages","content","line","ids","format","settle_ms","max_bytes","bodies"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"source":{"type":"string","enum":["jsonl","http"],"stricter":"any-change-loosens"},"path":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPath"},{"type":"null"}],"stricter":"any-change-loosens"},"endpoint":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"stricter":"any-change-loosens"},"auth":{"$ref":"manifest.schema.json#/$defs/LogAuth","stricter":"any-change-loosens"},"headers":{"$ref":"manifest.schema.json#/$defs/LogHeaders","stricter":"any-change-loosens"},"request":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogRequest"},{"type":"null"}],"stricter":"any-change-loosens"},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"stricter":"any-change-loosens"},"pages":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPages"},{"type":"null"}],"stricter":"any-change-loosens"},"content":{"$ref":"manifest.schema.json#/$defs/LogContent","stricter":"any-change-loosens"},"line":{"$ref":"manifest.schema.json#/$defs/LineForm","stricter":"any-change-loosens"},"ids":{"$ref":"manifest.schema.json#/$defs/LogIds","stricter":"any-change-loosens"},"format":{"$ref":"dialect.schema.json#/$defs/LogFormat","stricter":"any-change-loosens","$comment":"It decides which rows are attempts and which are switches."},"settle_ms":{"type":"integer","minimum":1,"maximum":600000,"stricter":"more","$comment":"A row that arrives later is not seen."},"max_bytes":{"type":"integer","minimum":1,"maximum":17179869184,"stricter":"neutral","$comment":"A log that was not read to its end proves nothing."},"bodies":{"type":"string","enum":["refused","allowed"],"stricter":{"order":["allowed","refused"]}}}};
const schema176 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const schema180 = {"type":"string","enum":["json","json-lines","json-array"]};
const schema181 = {"type":"string","enum":["json","cri","docker","journald","syslog"]};
const schema182 = {"type":"string","enum":["whole","within","base64"]};
const pattern83 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");
const schema171 = {"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]};
const pattern80 = new RegExp("^[!-~]+$", "u");

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "bearer") || (data === "basic")) || (data === "x-api-key")) || (data === "api-key")) || (data === "x-goog-api-key")) || (data === "none"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema171.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.header === undefined) && (missing0 = "header")){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((key0 === "header") || (key0 === "prefix"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.header !== undefined){
let data0 = data.header;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern37.test(data0)){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prefix !== undefined){
let data1 = data.prefix;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(!pattern80.test(data1)){
const err9 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate159.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate159.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema173 = {"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate161.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(func3(key0) > 64){
const err0 = {instancePath,schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern37.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate161.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(func3(data0) > 1024){
validate161.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data0) < 1){
validate161.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data0)){
validate161.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.parameter === undefined) && (missing0 = "parameter")) || ((data.size === undefined) && (missing0 = "size"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.parameter !== undefined){
let data0 = data.parameter;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate163.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data0) < 1){
validate163.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate163.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate163.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate163.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func3(data2) > 256){
validate163.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern49.test(data2)){
validate163.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rows === undefined) && (missing0 = "rows")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined){
let data0 = data.rows;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "request") || (data0 === "attempt")) || (data0 === "event"))){
validate165.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/enum",keyword:"enum",params:{allowedValues: schema121.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs5 = errors;
if(!(validate46(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
const _errs6 = errors;
if(!(validate48(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined){
let data3 = data.no_call;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 8){
validate165.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate165.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined){
let data5 = data.call_like;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 64){
validate165.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data5) < 1){
validate165.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined){
let data6 = data.redispatch;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func3(data6) > 4){
validate165.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func3(data6) < 1){
validate165.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined){
let data7 = data.separators;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
if(data7.length > 4){
validate165.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data7.length < 1){
validate165.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func3(data8) > 8){
validate165.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func3(data8) < 1){
validate165.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.endpoint === undefined) && (missing0 = "endpoint"))) || ((data.auth === undefined) && (missing0 = "auth"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.pages === undefined) && (missing0 = "pages"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.ids === undefined) && (missing0 = "ids"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.settle_ms === undefined) && (missing0 = "settle_ms"))) || ((data.max_bytes === undefined) && (missing0 = "max_bytes"))) || ((data.bodies === undefined) && (missing0 = "bodies"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema360.properties, key0))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate158.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate158.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data1 = data.gateway;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate158.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate158.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate158.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "jsonl") || (data2 === "http"))){
validate158.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema360.properties.source.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data3 = data.path;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(func3(data3) > 512){
const err0 = {instancePath:instancePath+"/path",schemaPath:"manifest.schema.json#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data3) < 1){
const err1 = {instancePath:instancePath+"/path",schemaPath:"manifest.schema.json#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern73.test(data3)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"manifest.schema.json#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"manifest.schema.json#/$defs/LogPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate158.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data4 = data.endpoint;
const _errs17 = errors;
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err6 = {instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
const _errs22 = errors;
if(data4 !== null){
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate158.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs24 = errors;
if(!(validate159(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
const _errs25 = errors;
if(!(validate161(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data7 = data.request;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.path === undefined) && (missing1 = "path")){
const err11 = {instancePath:instancePath+"/request",schemaPath:"manifest.schema.json#/$defs/LogRequest/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs31 = errors;
for(const key1 in data7){
if(!((((key1 === "method") || (key1 === "path")) || (key1 === "query")) || (key1 === "body"))){
const err12 = {instancePath:instancePath+"/request",schemaPath:"manifest.schema.json#/$defs/LogRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs31 === errors){
if(data7.method !== undefined){
let data8 = data7.method;
const _errs32 = errors;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/request/method",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err14 = {instancePath:instancePath+"/request/method",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema176.properties.method.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data7.path !== undefined){
let data9 = data7.path;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data9 === "string"){
if(func3(data9) > 512){
const err15 = {instancePath:instancePath+"/request/path",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(!pattern83.test(data9)){
const err16 = {instancePath:instancePath+"/request/path",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/request/path",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data7.query !== undefined){
let data10 = data7.query;
const _errs36 = errors;
if(errors === _errs36){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 16){
const err18 = {instancePath:instancePath+"/request/query",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
for(const key2 in data10){
const _errs38 = errors;
if(errors === _errs38){
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err19 = {instancePath:instancePath+"/request/query",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/request/query",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid10 = _errs38 === errors;
if(!valid10){
const err21 = {instancePath:instancePath+"/request/query",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(valid10){
for(const key3 in data10){
let data11 = data10[key3];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data11 === "string"){
if(func3(data11) > 1024){
const err22 = {instancePath:instancePath+"/request/query/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/request/query/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid11 = _errs41 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/request/query",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/query/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data7.body !== undefined){
let data12 = data7.body;
const _errs43 = errors;
if(errors === _errs43){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 64){
const err25 = {instancePath:instancePath+"/request/body",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/request/body",schemaPath:"manifest.schema.json#/$defs/LogRequest/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/request",schemaPath:"manifest.schema.json#/$defs/LogRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid2 = _errs28 === errors;
valid7 = valid7 || _valid2;
const _errs46 = errors;
if(data7 !== null){
const err28 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err29 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate158.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data13 = data.at;
const _errs48 = errors;
const _errs49 = errors;
let valid12 = false;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data13 === "string"){
if(func3(data13) > 256){
const err30 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(!pattern49.test(data13)){
const err31 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid3 = _errs50 === errors;
valid12 = valid12 || _valid3;
const _errs53 = errors;
if(data13 !== null){
const err33 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err34 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate158.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined){
let data14 = data.pages;
const _errs55 = errors;
const _errs56 = errors;
let valid14 = false;
const _errs57 = errors;
if(!(validate163(data14, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid4 = _errs57 === errors;
valid14 = valid14 || _valid4;
const _errs58 = errors;
if(data14 !== null){
const err35 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const err36 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate158.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data15 = data.content;
const _errs60 = errors;
if(typeof data15 !== "string"){
validate158.errors = [{instancePath:instancePath+"/content",schemaPath:"manifest.schema.json#/$defs/LogContent/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data15 === "json") || (data15 === "json-lines")) || (data15 === "json-array"))){
validate158.errors = [{instancePath:instancePath+"/content",schemaPath:"manifest.schema.json#/$defs/LogContent/enum",keyword:"enum",params:{allowedValues: schema180.enum}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data16 = data.line;
const _errs63 = errors;
if(typeof data16 !== "string"){
validate158.errors = [{instancePath:instancePath+"/line",schemaPath:"manifest.schema.json#/$defs/LineForm/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data16 === "json") || (data16 === "cri")) || (data16 === "docker")) || (data16 === "journald")) || (data16 === "syslog"))){
validate158.errors = [{instancePath:instancePath+"/line",schemaPath:"manifest.schema.json#/$defs/LineForm/enum",keyword:"enum",params:{allowedValues: schema181.enum}}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data17 = data.ids;
const _errs66 = errors;
if(typeof data17 !== "string"){
validate158.errors = [{instancePath:instancePath+"/ids",schemaPath:"manifest.schema.json#/$defs/LogIds/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data17 === "whole") || (data17 === "within")) || (data17 === "base64"))){
validate158.errors = [{instancePath:instancePath+"/ids",schemaPath:"manifest.schema.json#/$defs/LogIds/enum",keyword:"enum",params:{allowedValues: schema182.enum}}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs69 = errors;
if(!(validate165(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle_ms !== undefined){
let data19 = data.settle_ms;
const _errs71 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate158.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 600000 || isNaN(data19)){
validate158.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate158.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_bytes !== undefined){
let data20 = data.max_bytes;
const _errs74 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate158.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs74){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 17179869184 || isNaN(data20)){
validate158.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate158.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined){
let data21 = data.bodies;
const _errs77 = errors;
if(typeof data21 !== "string"){
validate158.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data21 === "refused") || (data21 === "allowed"))){
validate158.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema360.properties.bodies.enum}}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema383 = {"type":"object","additionalProperties":false,"required":["name","expect","flags"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"neutral"},"expect":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/EffectiveExpectation"},"stricter":{"entries":"more"}},"flags":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"stricter":"neutral","$comment":"Recorded, not checked."}}};
const schema385 = {"type":"object","additionalProperties":false,"required":["gateway","header","matches","equals"],"properties":{"gateway":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: every gateway in use.","stricter":"key"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName","stricter":"key"},"matches":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/HeaderText"},{"type":"null"}],"stricter":"any-change-loosens"},"equals":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ExpectedValue"},{"type":"null"}],"stricter":"any-change-loosens"}}};
const schema283 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(func3(data) > 1024){
const err0 = {instancePath,schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern39.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sha256 === undefined) && (missing0 = "sha256")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(key0 === "sha256")){
const err5 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data.sha256 !== undefined){
let data0 = data.sha256;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data0 === "string"){
if(func3(data0) > 512){
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func3(data0) < 1){
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern69.test(data0)){
const err8 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate172.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate172.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.gateway === undefined) && (missing0 = "gateway")) || ((data.header === undefined) && (missing0 = "header"))) || ((data.matches === undefined) && (missing0 = "matches"))) || ((data.equals === undefined) && (missing0 = "equals"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "gateway") || (key0 === "header")) || (key0 === "matches")) || (key0 === "equals"))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined){
let data0 = data.gateway;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err0 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.header !== undefined){
let data1 = data.header;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate171.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data1)){
validate171.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matches !== undefined){
let data2 = data.matches;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(func3(data2) > 1024){
const err5 = {instancePath:instancePath+"/matches",schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/matches",schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(!pattern39.test(data2)){
const err7 = {instancePath:instancePath+"/matches",schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/matches",schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
const _errs17 = errors;
if(data2 !== null){
const err9 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err10 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equals !== undefined){
let data3 = data.equals;
const _errs19 = errors;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if(!(validate172(data3, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid6 = valid6 || _valid2;
const _errs22 = errors;
if(data3 !== null){
const err11 = {instancePath:instancePath+"/equals",schemaPath:"#/properties/equals/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err12 = {instancePath:instancePath+"/equals",schemaPath:"#/properties/equals/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.expect === undefined) && (missing0 = "expect"))) || ((data.flags === undefined) && (missing0 = "flags"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate170.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate170.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined){
let data1 = data.expect;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 64){
validate170.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate171(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined){
let data3 = data.flags;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 64){
validate170.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func3(data4) > 64){
validate170.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data4)){
validate170.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema287 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate176.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate176.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate176.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate176.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern73.test(data0)){
validate176.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema289 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}};
const schema78 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern19 = new RegExp("^[a-z][a-z-]{1,39}$", "u");
const pattern148 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.rule === undefined) && (missing0 = "rule")) || ((data.route === undefined) && (missing0 = "route"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.expires === undefined) && (missing0 = "expires"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 40){
validate178.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data0)){
validate178.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data1 = data.route;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate178.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate178.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) > 280){
validate178.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func3(data2) < 1){
validate178.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern7.test(data2)){
validate178.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data3 = data.owner;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 128){
validate178.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func3(data3) < 1){
validate178.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern148.test(data3)){
validate178.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
let data4 = data.expires;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func3(data4) > 64){
validate178.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern131.test(data4)){
validate178.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.file === undefined) && (missing0 = "file")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.gateways === undefined) && (missing0 = "gateways"))) || ((data.limits === undefined) && (missing0 = "limits"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.logs === undefined) && (missing0 = "logs"))) || ((data.contracts === undefined) && (missing0 = "contracts"))) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.waivers === undefined) && (missing0 = "waivers"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema293.properties, key0))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate128.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate128.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern69.test(data0)){
validate128.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 71){
validate128.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data1)){
validate128.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data2 = data.limits;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.requests === undefined) && (missing1 = "requests")){
validate128.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data2){
if(!(key1 === "requests")){
validate128.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.requests !== undefined){
let data3 = data2.requests;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err0 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3 < 1 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data3 !== null){
const err3 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err4 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate128.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateways !== undefined){
let data4 = data.gateways;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 128){
validate128.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 128}}];
return false;
}
else {
for(const key2 in data4){
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err5 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern4.test(key2)){
const err6 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
const err8 = {instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate128.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key3 in data4){
const _errs24 = errors;
if(!(validate129(data4[key3], {instancePath:instancePath+"/gateways/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined){
let data6 = data.contracts;
const _errs25 = errors;
if(errors === _errs25){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 512){
validate128.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 512}}];
return false;
}
else {
for(const key4 in data6){
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof key4 === "string"){
if(func3(key4) > 64){
const err9 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern4.test(key4)){
const err10 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid8 = _errs27 === errors;
if(!valid8){
const err12 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate128.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key5 in data6){
const _errs31 = errors;
if(!(validate141(data6[key5], {instancePath:instancePath+"/contracts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid10 = _errs31 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data8 = data.routes;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data8)){
if(data8.length > 2000){
validate128.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
if(data8.length < 1){
validate128.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid11 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(!(validate143(data8[i0], {instancePath:instancePath+"/routes/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid11 = _errs35 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data10 = data.lines;
const _errs36 = errors;
if(errors === _errs36){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 60000){
validate128.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxProperties",keyword:"maxProperties",params:{limit: 60000}}];
return false;
}
else {
for(const key6 in data10){
let data11 = data10[key6];
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data11)){
if(data11.length > 2){
validate128.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data11.length < 2){
validate128.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid13 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs41 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate128.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/lines/additionalProperties/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate128.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/lines/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid13 = _errs41 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs39 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
let data13 = data.layers;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data13)){
if(data13.length > 32){
validate128.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid14 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(!(validate156(data13[i2], {instancePath:instancePath+"/layers/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid14 = _errs46 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data15 = data.logs;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data15)){
if(data15.length > 128){
validate128.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid15 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs49 = errors;
if(!(validate158(data15[i3], {instancePath:instancePath+"/logs/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid15 = _errs49 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data17 = data.environment;
const _errs50 = errors;
const _errs51 = errors;
let valid16 = false;
const _errs52 = errors;
if(!(validate170(data17, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var _valid1 = _errs52 === errors;
valid16 = valid16 || _valid1;
const _errs53 = errors;
if(data17 !== null){
const err13 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err14 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate128.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data18 = data.scope;
const _errs55 = errors;
const _errs56 = errors;
let valid17 = false;
const _errs57 = errors;
if(!(validate176(data18, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var _valid2 = _errs57 === errors;
valid17 = valid17 || _valid2;
const _errs58 = errors;
if(data18 !== null){
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err16 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate128.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data19 = data.waivers;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data19)){
if(data19.length > 200){
validate128.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid18 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
const _errs62 = errors;
if(!(validate178(data19[i4], {instancePath:instancePath+"/waivers/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid18 = _errs62 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema398 = {"type":"object","additionalProperties":false,"required":["compared","base","base_ref","obstacle","adoption","replaced_manifests","adopted_raises","routes","rule_changes","reviewed_changes","outside_scope","changed_files","base_changes","head_moved","only_rules"],"properties":{"compared":{"type":"string","enum":["pull-request","merge-group","push","default-branch","local","nothing"],"description":"nothing: there is no base, every route is gated."},"base":{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},"obstacle":{"anyOf":[{"type":"string","enum":["fork","no-token","no-permission","not-found","failed","base-manifest","unlisted"]},{"type":"null"}],"description":"Why base and head could not be compared; null if they were."},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The branch that the change is compared with, even if it was not found; null if there is none."},"adoption":{"type":"boolean","description":"Base has no manifest, and the change does not remove one."},"replaced_manifests":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/ShownPath"},"description":"Manifests of base that this one replaces: the change removes them, or base has deleted this one since. The change is judged by them."},"adopted_raises":{"type":"array","maxItems":2000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Routes of a first manifest whose weight already exists at base and is raised by this change."},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RoutePromotion"}},"rule_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/RuleChange"}},"reviewed_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/ReviewedChange"},"description":"Other changes, besides weights, that affect where traffic goes."},"outside_scope":{"anyOf":[{"$ref":"#/$defs/OutsideScope"},{"type":"null"}],"description":"null if no scope is declared or nothing is compared."},"changed_files":{"anyOf":[{"$ref":"#/$defs/ShownFiles"},{"type":"null"}],"description":"The changed files; null if no route is gated or nothing is compared."},"base_changes":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"},"description":"The manifest, traffic files and gating workflows that base has changed since the merge base."},"head_moved":{"type":"boolean","description":"The head moved to another commit during the run."},"only_rules":{"type":"boolean","description":"Only the manifest is changed: a separate pull request for rules."}}};
const schema399 = {"type":"object","additionalProperties":false,"required":["ref","sha","merge_base"],"properties":{"ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}]},"sha":{"$ref":"record.schema.json#/$defs/CommitSha"},"merge_base":{"$ref":"record.schema.json#/$defs/CommitSha"}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ref === undefined) && (missing0 = "ref")) || ((data.sha === undefined) && (missing0 = "sha"))) || ((data.merge_base === undefined) && (missing0 = "merge_base"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ref") || (key0 === "sha")) || (key0 === "merge_base"))){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined){
let data0 = data.ref;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func3(data0) > 255){
const err0 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/BranchName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/BranchName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern30.test(data0)){
const err2 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/BranchName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/BranchName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate182.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha !== undefined){
let data1 = data.sha;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate182.errors = [{instancePath:instancePath+"/sha",schemaPath:"record.schema.json#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern17.test(data1)){
validate182.errors = [{instancePath:instancePath+"/sha",schemaPath:"record.schema.json#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}}];
return false;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/sha",schemaPath:"record.schema.json#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merge_base !== undefined){
let data2 = data.merge_base;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate182.errors = [{instancePath:instancePath+"/merge_base",schemaPath:"record.schema.json#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern17.test(data2)){
validate182.errors = [{instancePath:instancePath+"/merge_base",schemaPath:"record.schema.json#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}}];
return false;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/merge_base",schemaPath:"record.schema.json#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema406 = {"type":"object","additionalProperties":false,"required":["route","gated","reason","from","to","of_sum","problem","at"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"gated":{"type":"boolean"},"reason":{"type":"string","enum":["no-traffic-declared","not-asked-for","raised","not-raised","unknown-share","no-base"]},"from":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}],"description":"Share at base, 0 to 1; a plain number if the manifest declares no `among`."},"to":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"of_sum":{"type":"boolean","description":"from and to are shares; else plain numbers."},"problem":{"anyOf":[{"$ref":"#/$defs/ShareProblem"},{"type":"null"}]},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The route's own weight at head."},"unread":{"$ref":"#/$defs/Unread","description":"The place of the problem; only present with one."},"new_entries":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/NewEntry"},"description":"Entries in the route's group with a weight above 0 that base does not have and no route names; absent if there are none."}},"description":"Whether this route gains traffic and is therefore gated."};
const schema408 = {"type":"string","enum":["file-missing","file-unreadable","other-format","template","over-limit","not-utf8","control-character","directive","syntax","duplicate-key","key-not-text","alias-without-anchor","document-missing","document-ambiguous","pointer-invalid","path-missing","path-ambiguous","index-ambiguous","merge-key","tagged","no-share","no-weights","group-of-one","entry-missing","weight-ambiguous","weight-outside","weight-missing","weight-not-a-number","weight-notation","units-differ","merge-conflict","merge-tangled"]};
const schema409 = {"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"$ref":"#/$defs/ShownPath"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate185.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate185.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data0)){
validate185.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate185.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate185.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data2 = data.column;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate185.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate185.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema411 = {"type":"object","additionalProperties":false,"required":["side","at","field"],"properties":{"side":{"type":"string","enum":["base","head","both","merge-base","merge"],"description":"Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge."},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The place of the problem in the traffic file."},"field":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"null"}],"description":"A pointer to the problem in the traffic file."}},"description":"The place where a share could not be read."};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.side === undefined) && (missing0 = "side")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.field === undefined) && (missing0 = "field"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "side") || (key0 === "at")) || (key0 === "field"))){
validate187.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.side !== undefined){
let data0 = data.side;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate187.errors = [{instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "base") || (data0 === "head")) || (data0 === "both")) || (data0 === "merge-base")) || (data0 === "merge"))){
validate187.errors = [{instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema411.properties.side.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate185(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate187.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data2 = data.field;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func3(data2) > 256){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!pattern131.test(data2)){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate187.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema412 = {"type":"object","additionalProperties":false,"required":["field","at"],"properties":{"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}},"description":"An entry of a group at head, and a pointer to it."};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.at === undefined) && (missing0 = "at"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "field") || (key0 === "at"))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 256){
validate190.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern131.test(data0)){
validate190.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate185(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.route === undefined) && (missing0 = "route")) || ((data.gated === undefined) && (missing0 = "gated"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.of_sum === undefined) && (missing0 = "of_sum"))) || ((data.problem === undefined) && (missing0 = "problem"))) || ((data.at === undefined) && (missing0 = "at"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema406.properties, key0))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.route !== undefined){
let data0 = data.route;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate184.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate184.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gated !== undefined){
const _errs5 = errors;
if(typeof data.gated !== "boolean"){
validate184.errors = [{instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate184.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "no-traffic-declared") || (data2 === "not-asked-for")) || (data2 === "raised")) || (data2 === "not-raised")) || (data2 === "unknown-share")) || (data2 === "no-base"))){
validate184.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema406.properties.reason.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data3 = data.from;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err0 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate184.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data4 = data.to;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
const _errs19 = errors;
if(data4 !== null){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate184.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of_sum !== undefined){
const _errs21 = errors;
if(typeof data.of_sum !== "boolean"){
validate184.errors = [{instancePath:instancePath+"/of_sum",schemaPath:"#/properties/of_sum/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
let data6 = data.problem;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ShareProblem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data6 === "file-missing") || (data6 === "file-unreadable")) || (data6 === "other-format")) || (data6 === "template")) || (data6 === "over-limit")) || (data6 === "not-utf8")) || (data6 === "control-character")) || (data6 === "directive")) || (data6 === "syntax")) || (data6 === "duplicate-key")) || (data6 === "key-not-text")) || (data6 === "alias-without-anchor")) || (data6 === "document-missing")) || (data6 === "document-ambiguous")) || (data6 === "pointer-invalid")) || (data6 === "path-missing")) || (data6 === "path-ambiguous")) || (data6 === "index-ambiguous")) || (data6 === "merge-key")) || (data6 === "tagged")) || (data6 === "no-share")) || (data6 === "no-weights")) || (data6 === "group-of-one")) || (data6 === "entry-missing")) || (data6 === "weight-ambiguous")) || (data6 === "weight-outside")) || (data6 === "weight-missing")) || (data6 === "weight-not-a-number")) || (data6 === "weight-notation")) || (data6 === "units-differ")) || (data6 === "merge-conflict")) || (data6 === "merge-tangled"))){
const err9 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ShareProblem/enum",keyword:"enum",params:{allowedValues: schema408.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
const _errs28 = errors;
if(data6 !== null){
const err10 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err11 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate184.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data7 = data.at;
const _errs30 = errors;
const _errs31 = errors;
let valid6 = false;
const _errs32 = errors;
if(!(validate185(data7, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
valid6 = valid6 || _valid3;
const _errs33 = errors;
if(data7 !== null){
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate184.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
const _errs35 = errors;
if(!(validate187(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_entries !== undefined){
let data9 = data.new_entries;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data9)){
if(data9.length > 100){
validate184.errors = [{instancePath:instancePath+"/new_entries",schemaPath:"#/properties/new_entries/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs38 = errors;
if(!(validate190(data9[i0], {instancePath:instancePath+"/new_entries/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/new_entries",schemaPath:"#/properties/new_entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema413 = {"type":"object","additionalProperties":false,"required":["pointer","route","direction","at","in_effect"],"properties":{"pointer":{"type":"string","maxLength":512,"pattern":"^[ -~]*$"},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"direction":{"type":"string","enum":["tighter","looser","neutral"]},"at":{"$ref":"#/$defs/Position"},"in_effect":{"type":"boolean","description":"true: the value of this pull request applies. false: base's value does."}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.pointer === undefined) && (missing0 = "pointer")) || ((data.route === undefined) && (missing0 = "route"))) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.in_effect === undefined) && (missing0 = "in_effect"))){
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "pointer") || (key0 === "route")) || (key0 === "direction")) || (key0 === "at")) || (key0 === "in_effect"))){
validate194.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined){
let data0 = data.pointer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate194.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern131.test(data0)){
validate194.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate194.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data1 = data.route;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err0 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate194.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data2 = data.direction;
const _errs11 = errors;
if(typeof data2 !== "string"){
validate194.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "tighter") || (data2 === "looser")) || (data2 === "neutral"))){
validate194.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema413.properties.direction.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs13 = errors;
if(!(validate185(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_effect !== undefined){
const _errs14 = errors;
if(typeof data.in_effect !== "boolean"){
validate194.errors = [{instancePath:instancePath+"/in_effect",schemaPath:"#/properties/in_effect/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema415 = {"type":"object","additionalProperties":false,"required":["what","route","field","at"],"properties":{"what":{"type":"string","enum":["traffic-file","manifest","workflow","workflow-part","workflow-unknown","config","config-unknown"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.what === undefined) && (missing0 = "what")) || ((data.route === undefined) && (missing0 = "route"))) || ((data.field === undefined) && (missing0 = "field"))) || ((data.at === undefined) && (missing0 = "at"))){
validate197.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "what") || (key0 === "route")) || (key0 === "field")) || (key0 === "at"))){
validate197.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.what !== undefined){
let data0 = data.what;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate197.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "traffic-file") || (data0 === "manifest")) || (data0 === "workflow")) || (data0 === "workflow-part")) || (data0 === "workflow-unknown")) || (data0 === "config")) || (data0 === "config-unknown"))){
validate197.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema415.properties.what.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data1 = data.route;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err0 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate197.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data2 = data.field;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func3(data2) > 256){
validate197.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern131.test(data2)){
validate197.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs13 = errors;
if(!(validate185(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema417 = {"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"Further files."},"complete":{"type":"boolean","description":"Every changed file was listed."}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.files === undefined) && (missing0 = "files")) || ((data.more === undefined) && (missing0 = "more"))) || ((data.complete === undefined) && (missing0 = "complete"))){
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "files") || (key0 === "more")) || (key0 === "complete"))){
validate200.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate200.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 512){
validate200.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data1) < 1){
validate200.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data1)){
validate200.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined){
let data2 = data.more;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate200.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate200.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs9 = errors;
if(typeof data.complete !== "boolean"){
validate200.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema419 = {"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"How many more there are."},"complete":{"type":"boolean","description":"Every changed file was listed."}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.files === undefined) && (missing0 = "files")) || ((data.more === undefined) && (missing0 = "more"))) || ((data.complete === undefined) && (missing0 = "complete"))){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "files") || (key0 === "more")) || (key0 === "complete"))){
validate202.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 20){
validate202.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 512){
validate202.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data1) < 1){
validate202.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data1)){
validate202.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined){
let data2 = data.more;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate202.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate202.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs9 = errors;
if(typeof data.complete !== "boolean"){
validate202.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.compared === undefined) && (missing0 = "compared")) || ((data.base === undefined) && (missing0 = "base"))) || ((data.base_ref === undefined) && (missing0 = "base_ref"))) || ((data.obstacle === undefined) && (missing0 = "obstacle"))) || ((data.adoption === undefined) && (missing0 = "adoption"))) || ((data.replaced_manifests === undefined) && (missing0 = "replaced_manifests"))) || ((data.adopted_raises === undefined) && (missing0 = "adopted_raises"))) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.rule_changes === undefined) && (missing0 = "rule_changes"))) || ((data.reviewed_changes === undefined) && (missing0 = "reviewed_changes"))) || ((data.outside_scope === undefined) && (missing0 = "outside_scope"))) || ((data.changed_files === undefined) && (missing0 = "changed_files"))) || ((data.base_changes === undefined) && (missing0 = "base_changes"))) || ((data.head_moved === undefined) && (missing0 = "head_moved"))) || ((data.only_rules === undefined) && (missing0 = "only_rules"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema398.properties, key0))){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.compared !== undefined){
let data0 = data.compared;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate181.errors = [{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "pull-request") || (data0 === "merge-group")) || (data0 === "push")) || (data0 === "default-branch")) || (data0 === "local")) || (data0 === "nothing"))){
validate181.errors = [{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/enum",keyword:"enum",params:{allowedValues: schema398.properties.compared.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data1 = data.base;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate182(data1, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obstacle !== undefined){
let data2 = data.obstacle;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/obstacle",schemaPath:"#/properties/obstacle/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data2 === "fork") || (data2 === "no-token")) || (data2 === "no-permission")) || (data2 === "not-found")) || (data2 === "failed")) || (data2 === "base-manifest")) || (data2 === "unlisted"))){
const err3 = {instancePath:instancePath+"/obstacle",schemaPath:"#/properties/obstacle/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema398.properties.obstacle.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/obstacle",schemaPath:"#/properties/obstacle/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/obstacle",schemaPath:"#/properties/obstacle/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_ref !== undefined){
let data3 = data.base_ref;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data3 === "string"){
if(func3(data3) > 255){
const err6 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func3(data3) < 1){
const err7 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern30.test(data3)){
const err8 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/base_ref",schemaPath:"#/$defs/BranchName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
const _errs20 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err11 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adoption !== undefined){
const _errs22 = errors;
if(typeof data.adoption !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaced_manifests !== undefined){
let data5 = data.replaced_manifests;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data5)){
if(data5.length > 500){
validate181.errors = [{instancePath:instancePath+"/replaced_manifests",schemaPath:"#/properties/replaced_manifests/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data6 === "string"){
if(func3(data6) > 512){
validate181.errors = [{instancePath:instancePath+"/replaced_manifests/" + i0,schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data6) < 1){
validate181.errors = [{instancePath:instancePath+"/replaced_manifests/" + i0,schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data6)){
validate181.errors = [{instancePath:instancePath+"/replaced_manifests/" + i0,schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/replaced_manifests/" + i0,schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/replaced_manifests",schemaPath:"#/properties/replaced_manifests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopted_raises !== undefined){
let data7 = data.adopted_raises;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data7)){
if(data7.length > 2000){
validate181.errors = [{instancePath:instancePath+"/adopted_raises",schemaPath:"#/properties/adopted_raises/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data8 === "string"){
if(func3(data8) > 64){
validate181.errors = [{instancePath:instancePath+"/adopted_raises/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data8)){
validate181.errors = [{instancePath:instancePath+"/adopted_raises/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/adopted_raises/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/adopted_raises",schemaPath:"#/properties/adopted_raises/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data9 = data.routes;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data9)){
if(data9.length > 2000){
validate181.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid9 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs36 = errors;
if(!(validate184(data9[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule_changes !== undefined){
let data11 = data.rule_changes;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate181.errors = [{instancePath:instancePath+"/rule_changes",schemaPath:"#/properties/rule_changes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid10 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs39 = errors;
if(!(validate194(data11[i3], {instancePath:instancePath+"/rule_changes/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/rule_changes",schemaPath:"#/properties/rule_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed_changes !== undefined){
let data13 = data.reviewed_changes;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate181.errors = [{instancePath:instancePath+"/reviewed_changes",schemaPath:"#/properties/reviewed_changes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid11 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs42 = errors;
if(!(validate197(data13[i4], {instancePath:instancePath+"/reviewed_changes/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid11 = _errs42 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/reviewed_changes",schemaPath:"#/properties/reviewed_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outside_scope !== undefined){
let data15 = data.outside_scope;
const _errs43 = errors;
const _errs44 = errors;
let valid12 = false;
const _errs45 = errors;
if(!(validate200(data15, {instancePath:instancePath+"/outside_scope",parentData:data,parentDataProperty:"outside_scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid3 = _errs45 === errors;
valid12 = valid12 || _valid3;
const _errs46 = errors;
if(data15 !== null){
const err12 = {instancePath:instancePath+"/outside_scope",schemaPath:"#/properties/outside_scope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs46 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err13 = {instancePath:instancePath+"/outside_scope",schemaPath:"#/properties/outside_scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_files !== undefined){
let data16 = data.changed_files;
const _errs48 = errors;
const _errs49 = errors;
let valid13 = false;
const _errs50 = errors;
if(!(validate202(data16, {instancePath:instancePath+"/changed_files",parentData:data,parentDataProperty:"changed_files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var _valid4 = _errs50 === errors;
valid13 = valid13 || _valid4;
const _errs51 = errors;
if(data16 !== null){
const err14 = {instancePath:instancePath+"/changed_files",schemaPath:"#/properties/changed_files/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err15 = {instancePath:instancePath+"/changed_files",schemaPath:"#/properties/changed_files/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_changes !== undefined){
let data17 = data.base_changes;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data17)){
if(data17.length > 100){
validate181.errors = [{instancePath:instancePath+"/base_changes",schemaPath:"#/properties/base_changes/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid14 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data18 === "string"){
if(func3(data18) > 512){
validate181.errors = [{instancePath:instancePath+"/base_changes/" + i5,schemaPath:"#/$defs/ShownPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data18) < 1){
validate181.errors = [{instancePath:instancePath+"/base_changes/" + i5,schemaPath:"#/$defs/ShownPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data18)){
validate181.errors = [{instancePath:instancePath+"/base_changes/" + i5,schemaPath:"#/$defs/ShownPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/base_changes/" + i5,schemaPath:"#/$defs/ShownPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs55 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/base_changes",schemaPath:"#/properties/base_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_moved !== undefined){
const _errs58 = errors;
if(typeof data.head_moved !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/head_moved",schemaPath:"#/properties/head_moved/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only_rules !== undefined){
const _errs60 = errors;
if(typeof data.only_rules !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/only_rules",schemaPath:"#/properties/only_rules/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema422 = {"type":"object","additionalProperties":false,"required":["gateways","routes","stopped","leaks","logs","environment","contracts","witnesses"],"description":"Facts only, no decision.","properties":{"gateways":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/GatewayEvidence"}},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RouteEvidence"}},"stopped":{"type":"string","enum":["no","cancelled","out-of-time"],"description":"Why the run ended before every exchange was made."},"leaks":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Leak"}},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/LogEvidence"}},"environment":{"type":"array","maxItems":4096,"items":{"$ref":"#/$defs/ExpectationEvidence"}},"replicas":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/ReplicaEvidence"},"description":"Missing if fallback-gate started no replica."},"partials":{"$ref":"#/$defs/PartialsEvidence","description":"Only in a merged bundle."},"contracts":{"type":"array","maxItems":512,"items":{"$ref":"#/$defs/ContractEvidence"}},"witnesses":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/WitnessEvidence"}}}};
const schema423 = {"type":"object","additionalProperties":false,"required":["gateway","credential","witness","version","headers","missing","recognised"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"credential":{"type":"string","enum":["present","missing","not-used"]},"missing":{"type":"array","maxItems":33,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of required environment variables that are empty or not set."},"recognised":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/DialectName"},{"type":"null"}],"description":"The dialect whose headers its answers carry, although it is configured as generic."},"witness":{"type":"string","enum":["none","spoke","silent","unreachable","incomplete"],"description":"spoke: it showed at least one call of this run. incomplete: calls of this run are missing from its journal."},"version":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value of the dialect's version header."},"headers":{"type":"array","maxItems":32,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Names of the configured headers."}}};
const schema98 = {"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.gateway === undefined) && (missing0 = "gateway")) || ((data.credential === undefined) && (missing0 = "credential"))) || ((data.witness === undefined) && (missing0 = "witness"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.recognised === undefined) && (missing0 = "recognised"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "gateway") || (key0 === "credential")) || (key0 === "missing")) || (key0 === "recognised")) || (key0 === "witness")) || (key0 === "version")) || (key0 === "headers"))){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined){
let data0 = data.gateway;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate206.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate206.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined){
let data1 = data.credential;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate206.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "present") || (data1 === "missing")) || (data1 === "not-used"))){
validate206.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/enum",keyword:"enum",params:{allowedValues: schema423.properties.credential.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data2 = data.missing;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 33){
validate206.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 33}}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) > 128){
validate206.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern40.test(data3)){
validate206.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"manifest.schema.json#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recognised !== undefined){
let data4 = data.recognised;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data4 !== "string"){
const err0 = {instancePath:instancePath+"/recognised",schemaPath:"manifest.schema.json#/$defs/DialectName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data4 === "generic") || (data4 === "envoy")) || (data4 === "haproxy")) || (data4 === "litellm")) || (data4 === "nginx")) || (data4 === "portkey")) || (data4 === "traefik"))){
const err1 = {instancePath:instancePath+"/recognised",schemaPath:"manifest.schema.json#/$defs/DialectName/enum",keyword:"enum",params:{allowedValues: schema98.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/recognised",schemaPath:"#/properties/recognised/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/recognised",schemaPath:"#/properties/recognised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.witness !== undefined){
let data5 = data.witness;
const _errs19 = errors;
if(typeof data5 !== "string"){
validate206.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "none") || (data5 === "spoke")) || (data5 === "silent")) || (data5 === "unreachable")) || (data5 === "incomplete"))){
validate206.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/enum",keyword:"enum",params:{allowedValues: schema423.properties.witness.enum}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data6 = data.version;
const _errs21 = errors;
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err4 = {instancePath:instancePath+"/version",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern4.test(data6)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/version",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid6 = valid6 || _valid1;
const _errs26 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data7 = data.headers;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data7)){
if(data7.length > 32){
validate206.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid8 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data8 === "string"){
if(func3(data8) > 64){
validate206.errors = [{instancePath:instancePath+"/headers/" + i1,schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data8)){
validate206.errors = [{instancePath:instancePath+"/headers/" + i1,schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/headers/" + i1,schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema429 = {"type":"object","additionalProperties":false,"required":["route","contract_state","by_configuration","exchanges","unrun"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"contract_state":{"$ref":"record.schema.json#/$defs/ContractState"},"by_configuration":{"anyOf":[{"$ref":"#/$defs/ByConfiguration"},{"type":"null"}],"description":"Null if no file under the gateway's `config` shows the route."},"exchanges":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Exchange"}},"unrun":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/UnrunCheck"}}}};
const schema74 = {"type":"string","enum":["unchecked","unchanged","text-changed","contract-changed","anchor-missing","moved","unavailable","stale"]};
const schema432 = {"type":"object","additionalProperties":false,"required":["at","unread","measured","attempts","cannot_know"],"description":"The most provider calls that the gateway's own configuration allows for one request, as `fallback-gate map` reads it.","properties":{"at":{"$ref":"#/$defs/Position"},"unread":{"enum":["missing","refused","unreadable",null],"description":"Why the file was not read; null if it was. `missing`: it is not there. `refused`: `fallback-gate map` prints the reason. `unreadable`: it is too large, or reading failed."},"measured":{"type":"boolean","description":"Whether the numbers of this kind of configuration were compared with the calls that the real gateway makes."},"cannot_know":{"type":"integer","minimum":0,"description":"How many things that could change the number the file does not show. `fallback-gate map` lists them."},"attempts":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"Null if the file does not show the number."}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.at === undefined) && (missing0 = "at")) || ((data.unread === undefined) && (missing0 = "unread"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.cannot_know === undefined) && (missing0 = "cannot_know"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "unread")) || (key0 === "measured")) || (key0 === "cannot_know")) || (key0 === "attempts"))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
const _errs2 = errors;
if(!(validate185(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
let data1 = data.unread;
const _errs3 = errors;
if(!((((data1 === "missing") || (data1 === "refused")) || (data1 === "unreadable")) || (data1 === null))){
validate209.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/enum",keyword:"enum",params:{allowedValues: schema432.properties.unread.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measured !== undefined){
const _errs4 = errors;
if(typeof data.measured !== "boolean"){
validate209.errors = [{instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cannot_know !== undefined){
let data3 = data.cannot_know;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate209.errors = [{instancePath:instancePath+"/cannot_know",schemaPath:"#/properties/cannot_know/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate209.errors = [{instancePath:instancePath+"/cannot_know",schemaPath:"#/properties/cannot_know/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data4 = data.attempts;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err0 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err1 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate209.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema433 = {"type":"object","additionalProperties":false,"required":["check","exchange","gateway","gate_id","at","forced_by","observation","ledger","via","client_exit","after_outage_ms","exposures","request_id","answer_model"],"description":"One user request and its answer.","properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"gate_id":{"$ref":"record.schema.json#/$defs/GateId"},"at":{"$ref":"record.schema.json#/$defs/Instant"},"forced_by":{"$ref":"record.schema.json#/$defs/ForcedBy"},"observation":{"$ref":"#/$defs/Observation"},"ledger":{"$ref":"#/$defs/Ledger"},"via":{"type":"string","enum":["gate","client"],"description":"Who sent the requests: the gate itself, or the user's client through the tap."},"client_exit":{"anyOf":[{"$ref":"record.schema.json#/$defs/ClientExit"},{"type":"null"}]},"after_outage_ms":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"exposures":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Exposure"}},"answer_model":{"anyOf":[{"type":"string","enum":["absent","asked","serving-target","another-target","other"]},{"type":"null"}],"description":"The model name in a valid answer: none, the requested name, the name of the serving target or of another target, or anything else. null without a valid answer, or if the serving target is unknown."},"request_id":{"type":"boolean","description":"Whether the answer carried its own request id, which a provider's support asks for. The id itself is only in the escalation packet."}}};
const schema48 = {"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};
const schema50 = {"type":"string","maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","description":"The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent."};
const schema71 = {"type":"string","enum":["none","witness","model","headers","mock"]};
const schema72 = {"type":"object","additionalProperties":false,"required":["how","code"],"description":"How the application's own client ended. Its output is not kept.","properties":{"how":{"type":"string","enum":["exited","killed","timed-out","not-started"],"description":"exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate."},"code":{"anyOf":[{"type":"integer","minimum":0,"maximum":4294967295},{"type":"null"}],"description":"The exit code; null unless it exited."}}};
const schema42 = {"type":"integer","minimum":0,"maximum":1000000};
const pattern12 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema439 = {"type":"object","additionalProperties":false,"required":["failure","status","status_class","response_family","error_class","error_confidence","error_envelope","error_origin","error_param","error_in_success","against_status","terminal","usage_present","remarks","dimensions","scripted_answer","cache","elapsed_bucket","served_by"],"description":"The body-free facts of one exchange.","properties":{"failure":{"anyOf":[{"$ref":"#/$defs/TransportFailure"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}]},"status_class":{"$ref":"record.schema.json#/$defs/StatusClass"},"response_family":{"$ref":"record.schema.json#/$defs/ResponseFamily"},"error_class":{"anyOf":[{"$ref":"record.schema.json#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"record.schema.json#/$defs/Confidence"},{"type":"null"}]},"error_envelope":{"anyOf":[{"$ref":"#/$defs/Envelope"},{"type":"null"}]},"error_origin":{"type":"string","enum":["client","edge","gateway","provider","unknown","none"]},"error_in_success":{"type":"boolean","description":"A 2xx that carries an error."},"against_status":{"type":"boolean","description":"The class named by the body is not documented with this status."},"terminal":{"type":"string","enum":["complete","capped","incomplete","none"],"description":"capped: cut by our own output cap, which is a pass."},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"remarks":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"$ref":"#/$defs/Remark"},"description":"Unusual features of the answer's form, whether or not the answer was accepted."},"dimensions":{"$ref":"record.schema.json#/$defs/Dimensions"},"scripted_answer":{"anyOf":[{"type":"string","enum":["whole","truncated","stitched"]},{"type":"null"}],"description":"Whether the text is one complete answer of the scripted provider, the beginning of one, or a mixture of several; null for any other text."},"cache":{"type":"string","enum":["hit","unknown"]},"elapsed_bucket":{"$ref":"record.schema.json#/$defs/ElapsedBucket"},"served_by":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"error_param":{"type":"string","enum":["none","model","other"],"description":"The request field that the error names: the model, another field, or none."}}};
const schema440 = {"type":"string","enum":["dns","refused","unreachable","tls","connect-timeout","timeout","reset","closed","bad-http","too-large","headers-too-large","too-many-interim","encoded","cancelled","unknown"]};
const schema52 = {"type":"string","enum":["high","medium","low"]};
const schema446 = {"type":"string","enum":["openai","openai_string_code","anthropic","google_rpc","gemini_interactions","azure","apim","aws","openrouter","portkey_failure","portkey_html","one_api","bifrost","cloudflare","kong","apisix","fastapi","cohere","problem_json","flat_string","html","plain_text","empty","other_json"]};
const schema447 = {"type":"string","enum":["ending-missing","ending-unknown","cut-before-text","type-missing","type-wrong","compressed","not-utf8","last-event-open"],"description":"ending: finish_reason, status or incomplete_details.reason. cut-before-text: the output cap was reached before any text. type: content-type. last-event-open: the last event of a stream has no blank line after it."};
const schema54 = {"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}],"description":"How many numbers a vector of the answer has; null for an answer without vectors."};
const schema53 = {"type":"string","enum":["0-100ms","100-300ms","300ms-1s","1-3s","3-10s","10-30s","30s-up"]};
const func0 = require("ajv/dist/runtime/equal").default;
const schema40 = {"anyOf":[{"$ref":"#/$defs/RequestFamily"},{"type":"string","enum":["error","unparseable","none"]}]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
const err1 = {instancePath,schemaPath:"#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data === "error") || (data === "unparseable")) || (data === "none"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate214.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((data.failure === undefined) && (missing0 = "failure")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.status_class === undefined) && (missing0 = "status_class"))) || ((data.response_family === undefined) && (missing0 = "response_family"))) || ((data.error_class === undefined) && (missing0 = "error_class"))) || ((data.error_confidence === undefined) && (missing0 = "error_confidence"))) || ((data.error_envelope === undefined) && (missing0 = "error_envelope"))) || ((data.error_origin === undefined) && (missing0 = "error_origin"))) || ((data.error_param === undefined) && (missing0 = "error_param"))) || ((data.error_in_success === undefined) && (missing0 = "error_in_success"))) || ((data.against_status === undefined) && (missing0 = "against_status"))) || ((data.terminal === undefined) && (missing0 = "terminal"))) || ((data.usage_present === undefined) && (missing0 = "usage_present"))) || ((data.remarks === undefined) && (missing0 = "remarks"))) || ((data.dimensions === undefined) && (missing0 = "dimensions"))) || ((data.scripted_answer === undefined) && (missing0 = "scripted_answer"))) || ((data.cache === undefined) && (missing0 = "cache"))) || ((data.elapsed_bucket === undefined) && (missing0 = "elapsed_bucket"))) || ((data.served_by === undefined) && (missing0 = "served_by"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema439.properties, key0))){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.failure !== undefined){
let data0 = data.failure;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/failure",schemaPath:"#/$defs/TransportFailure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((data0 === "dns") || (data0 === "refused")) || (data0 === "unreachable")) || (data0 === "tls")) || (data0 === "connect-timeout")) || (data0 === "timeout")) || (data0 === "reset")) || (data0 === "closed")) || (data0 === "bad-http")) || (data0 === "too-large")) || (data0 === "headers-too-large")) || (data0 === "too-many-interim")) || (data0 === "encoded")) || (data0 === "cancelled")) || (data0 === "unknown"))){
const err1 = {instancePath:instancePath+"/failure",schemaPath:"#/$defs/TransportFailure/enum",keyword:"enum",params:{allowedValues: schema440.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs11){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data1 < 100 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_class !== undefined){
let data2 = data.status_class;
const _errs15 = errors;
if(typeof data2 !== "string"){
validate213.errors = [{instancePath:instancePath+"/status_class",schemaPath:"record.schema.json#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "1xx") || (data2 === "2xx")) || (data2 === "3xx")) || (data2 === "4xx")) || (data2 === "5xx")) || (data2 === "none"))){
validate213.errors = [{instancePath:instancePath+"/status_class",schemaPath:"record.schema.json#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined){
const _errs18 = errors;
if(!(validate214(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined){
let data4 = data.error_class;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/error_class",schemaPath:"record.schema.json#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((((((((((((((((((data4 === "network") || (data4 === "timeout")) || (data4 === "redirect")) || (data4 === "malformed_response")) || (data4 === "empty_answer")) || (data4 === "stream_error")) || (data4 === "truncated_stream")) || (data4 === "authentication")) || (data4 === "permission")) || (data4 === "model_not_found")) || (data4 === "unknown_path")) || (data4 === "quota_billing")) || (data4 === "rate_limited")) || (data4 === "context_length")) || (data4 === "request_too_large")) || (data4 === "content_filter")) || (data4 === "unsupported_parameter")) || (data4 === "invalid_request")) || (data4 === "conflict")) || (data4 === "overloaded")) || (data4 === "upstream_error")) || (data4 === "gateway_error")) || (data4 === "cancelled")) || (data4 === "wrong_family")) || (data4 === "unclassified"))){
const err10 = {instancePath:instancePath+"/error_class",schemaPath:"record.schema.json#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
const _errs24 = errors;
if(data4 !== null){
const err11 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err12 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_confidence !== undefined){
let data5 = data.error_confidence;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/error_confidence",schemaPath:"record.schema.json#/$defs/Confidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
const err14 = {instancePath:instancePath+"/error_confidence",schemaPath:"record.schema.json#/$defs/Confidence/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid7 = valid7 || _valid3;
const _errs31 = errors;
if(data5 !== null){
const err15 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err16 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_envelope !== undefined){
let data6 = data.error_envelope;
const _errs33 = errors;
const _errs34 = errors;
let valid9 = false;
const _errs35 = errors;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/$defs/Envelope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((((((((((((((((data6 === "openai") || (data6 === "openai_string_code")) || (data6 === "anthropic")) || (data6 === "google_rpc")) || (data6 === "gemini_interactions")) || (data6 === "azure")) || (data6 === "apim")) || (data6 === "aws")) || (data6 === "openrouter")) || (data6 === "portkey_failure")) || (data6 === "portkey_html")) || (data6 === "one_api")) || (data6 === "bifrost")) || (data6 === "cloudflare")) || (data6 === "kong")) || (data6 === "apisix")) || (data6 === "fastapi")) || (data6 === "cohere")) || (data6 === "problem_json")) || (data6 === "flat_string")) || (data6 === "html")) || (data6 === "plain_text")) || (data6 === "empty")) || (data6 === "other_json"))){
const err18 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/$defs/Envelope/enum",keyword:"enum",params:{allowedValues: schema446.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs35 === errors;
valid9 = valid9 || _valid4;
const _errs38 = errors;
if(data6 !== null){
const err19 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/properties/error_envelope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const err20 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/properties/error_envelope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_origin !== undefined){
let data7 = data.error_origin;
const _errs40 = errors;
if(typeof data7 !== "string"){
validate213.errors = [{instancePath:instancePath+"/error_origin",schemaPath:"#/properties/error_origin/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data7 === "client") || (data7 === "edge")) || (data7 === "gateway")) || (data7 === "provider")) || (data7 === "unknown")) || (data7 === "none"))){
validate213.errors = [{instancePath:instancePath+"/error_origin",schemaPath:"#/properties/error_origin/enum",keyword:"enum",params:{allowedValues: schema439.properties.error_origin.enum}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_in_success !== undefined){
const _errs42 = errors;
if(typeof data.error_in_success !== "boolean"){
validate213.errors = [{instancePath:instancePath+"/error_in_success",schemaPath:"#/properties/error_in_success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.against_status !== undefined){
const _errs44 = errors;
if(typeof data.against_status !== "boolean"){
validate213.errors = [{instancePath:instancePath+"/against_status",schemaPath:"#/properties/against_status/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terminal !== undefined){
let data10 = data.terminal;
const _errs46 = errors;
if(typeof data10 !== "string"){
validate213.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "complete") || (data10 === "capped")) || (data10 === "incomplete")) || (data10 === "none"))){
validate213.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/enum",keyword:"enum",params:{allowedValues: schema439.properties.terminal.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined){
let data11 = data.usage_present;
const _errs48 = errors;
const _errs49 = errors;
let valid11 = false;
const _errs50 = errors;
if(typeof data11 !== "boolean"){
const err21 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs50 === errors;
valid11 = valid11 || _valid5;
const _errs52 = errors;
if(data11 !== null){
const err22 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid5 = _errs52 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const err23 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarks !== undefined){
let data12 = data.remarks;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data12)){
if(data12.length > 8){
validate213.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid12 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs56 = errors;
if(typeof data13 !== "string"){
validate213.errors = [{instancePath:instancePath+"/remarks/" + i0,schemaPath:"#/$defs/Remark/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data13 === "ending-missing") || (data13 === "ending-unknown")) || (data13 === "cut-before-text")) || (data13 === "type-missing")) || (data13 === "type-wrong")) || (data13 === "compressed")) || (data13 === "not-utf8")) || (data13 === "last-event-open"))){
validate213.errors = [{instancePath:instancePath+"/remarks/" + i0,schemaPath:"#/$defs/Remark/enum",keyword:"enum",params:{allowedValues: schema447.enum}}];
return false;
}
var valid12 = _errs56 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i1 = data12.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data12[i1], data12[j0])){
validate213.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined){
let data14 = data.dimensions;
const _errs59 = errors;
const _errs61 = errors;
let valid16 = false;
const _errs62 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/dimensions",schemaPath:"record.schema.json#/$defs/Dimensions/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(errors === _errs62){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/dimensions",schemaPath:"record.schema.json#/$defs/Dimensions/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data14 < 1 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/dimensions",schemaPath:"record.schema.json#/$defs/Dimensions/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
var _valid6 = _errs62 === errors;
valid16 = valid16 || _valid6;
const _errs64 = errors;
if(data14 !== null){
const err27 = {instancePath:instancePath+"/dimensions",schemaPath:"record.schema.json#/$defs/Dimensions/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err28 = {instancePath:instancePath+"/dimensions",schemaPath:"record.schema.json#/$defs/Dimensions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scripted_answer !== undefined){
let data15 = data.scripted_answer;
const _errs66 = errors;
const _errs67 = errors;
let valid17 = false;
const _errs68 = errors;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data15 === "whole") || (data15 === "truncated")) || (data15 === "stitched"))){
const err30 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema439.properties.scripted_answer.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid7 = _errs68 === errors;
valid17 = valid17 || _valid7;
const _errs70 = errors;
if(data15 !== null){
const err31 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const err32 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data16 = data.cache;
const _errs72 = errors;
if(typeof data16 !== "string"){
validate213.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "hit") || (data16 === "unknown"))){
validate213.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/enum",keyword:"enum",params:{allowedValues: schema439.properties.cache.enum}}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_bucket !== undefined){
let data17 = data.elapsed_bucket;
const _errs74 = errors;
if(typeof data17 !== "string"){
validate213.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"record.schema.json#/$defs/ElapsedBucket/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data17 === "0-100ms") || (data17 === "100-300ms")) || (data17 === "300ms-1s")) || (data17 === "1-3s")) || (data17 === "3-10s")) || (data17 === "10-30s")) || (data17 === "30s-up"))){
validate213.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"record.schema.json#/$defs/ElapsedBucket/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.served_by !== undefined){
let data18 = data.served_by;
const _errs77 = errors;
const _errs78 = errors;
let valid19 = false;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data18 === "string"){
if(func3(data18) > 64){
const err33 = {instancePath:instancePath+"/served_by",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(!pattern4.test(data18)){
const err34 = {instancePath:instancePath+"/served_by",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/served_by",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid8 = _errs79 === errors;
valid19 = valid19 || _valid8;
const _errs82 = errors;
if(data18 !== null){
const err36 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid8 = _errs82 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const err37 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_param !== undefined){
let data19 = data.error_param;
const _errs84 = errors;
if(typeof data19 !== "string"){
validate213.errors = [{instancePath:instancePath+"/error_param",schemaPath:"#/properties/error_param/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "none") || (data19 === "model")) || (data19 === "other"))){
validate213.errors = [{instancePath:instancePath+"/error_param",schemaPath:"#/properties/error_param/enum",keyword:"enum",params:{allowedValues: schema439.properties.error_param.enum}}];
return false;
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema451 = {"type":"object","additionalProperties":false,"required":["expected","accounts","attempts","contradictions","calls","client_requests","targets","waits","attribution","switches","digest","logs"],"description":"All accounts of one exchange, normalised and compared.","properties":{"expected":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/ExpectedSource"}},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"record.schema.json#/$defs/Account"}},"attempts":{"$ref":"record.schema.json#/$defs/Attempts"},"contradictions":{"type":"array","maxItems":120,"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":15}},"description":"Pairs of indexes into accounts that cannot both be true."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Call"},"description":"Calls that reached a provider, in order, as the witness saw them."},"client_requests":{"type":"integer","minimum":0,"maximum":10000,"description":"Requests that the client sent for one user request. 1 if the gate sent the request itself."},"targets":{"type":"array","maxItems":1000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The called targets, in order. Repeated calls to the same target count once."},"waits":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Wait"}},"attribution":{"type":"string","enum":["nonce","time","none"],"description":"How calls were matched to this exchange. time: the client did not use the prompt, and no other exchange ran at the same time."},"switches":{"type":"object","additionalProperties":false,"required":["header","log"],"description":"Switches that the gateway itself reports; null if it reports none.","properties":{"header":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]},"log":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]}}},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the canonical JSON of the ledger without this field."},"logs":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LoggedExchange"},"description":"The rows of each log of the gateway for this exchange. The counts, targets and switches of logs are derived from them."}}};
const schema452 = {"type":"object","additionalProperties":false,"required":["source","name"],"properties":{"source":{"$ref":"record.schema.json#/$defs/Source"},"name":{"$ref":"record.schema.json#/$defs/Identifier"}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.name === undefined) && (missing0 = "name"))){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "source") || (key0 === "name"))){
validate218.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
let data0 = data.source;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate218.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/Source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "header") || (data0 === "log")) || (data0 === "witness"))){
validate218.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/Source/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate218.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate218.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"required":["source","name","basis","scope","bound","value","attempts"],"description":"What one source reports about the attempts of one exchange.","properties":{"source":{"$ref":"#/$defs/Source"},"name":{"$ref":"#/$defs/Identifier","description":"The header, the log, or the gateway of the witness."},"basis":{"$ref":"#/$defs/Basis"},"scope":{"$ref":"#/$defs/Scope"},"bound":{"$ref":"#/$defs/Bound"},"value":{"anyOf":[{"type":"integer","minimum":-1,"maximum":1000000},{"type":"null"}],"description":"The value that the source reported; null if it reported none."},"attempts":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"The value converted to attempts."},"rests_on":{"$ref":"#/$defs/RestsOn","description":"What the count is based on. Only logs have this field."}}};
const schema57 = {"type":"string","enum":["exact","at-least","unknown"]};
const schema68 = {"type":"string","enum":["numbered-rows","rows","list","count"],"description":"numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls."};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.source === undefined) && (missing0 = "source")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.bound === undefined) && (missing0 = "bound"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.attempts === undefined) && (missing0 = "attempts"))){
validate220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "source") || (key0 === "name")) || (key0 === "basis")) || (key0 === "scope")) || (key0 === "bound")) || (key0 === "value")) || (key0 === "attempts")) || (key0 === "rests_on"))){
validate220.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
let data0 = data.source;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate220.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "header") || (data0 === "log")) || (data0 === "witness"))){
validate220.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate220.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate220.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data2 = data.basis;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate220.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/$defs/Basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "retries") || (data2 === "attempts")) || (data2 === "list")) || (data2 === "events"))){
validate220.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/$defs/Basis/enum",keyword:"enum",params:{allowedValues: schema64.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate220.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "path") || (data3 === "gateway")) || (data3 === "last-target")) || (data3 === "unknown"))){
validate220.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data4 = data.bound;
const _errs14 = errors;
if(typeof data4 !== "string"){
validate220.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "exact") || (data4 === "at-least")) || (data4 === "unknown"))){
validate220.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data5 = data.value;
const _errs17 = errors;
const _errs18 = errors;
let valid6 = false;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5 < -1 || isNaN(data5)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
const _errs21 = errors;
if(data5 !== null){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate220.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data6 = data.attempts;
const _errs23 = errors;
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs26){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
valid7 = valid7 || _valid1;
const _errs28 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err9 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate220.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rests_on !== undefined){
let data7 = data.rests_on;
const _errs30 = errors;
if(typeof data7 !== "string"){
validate220.errors = [{instancePath:instancePath+"/rests_on",schemaPath:"#/$defs/RestsOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "numbered-rows") || (data7 === "rows")) || (data7 === "list")) || (data7 === "count"))){
validate220.errors = [{instancePath:instancePath+"/rests_on",schemaPath:"#/$defs/RestsOn/enum",keyword:"enum",params:{allowedValues: schema68.enum}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","additionalProperties":false,"required":["value","bound","source","scope","per_target"],"description":"The strongest statement about provider calls that the accounts support.","properties":{"value":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}]},"bound":{"$ref":"#/$defs/Bound"},"source":{"type":"string","enum":["header","log","witness","none"]},"scope":{"$ref":"#/$defs/Scope"},"per_target":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Count"}}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.value === undefined) && (missing0 = "value")) || ((data.bound === undefined) && (missing0 = "bound"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.per_target === undefined) && (missing0 = "per_target"))){
validate222.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "bound")) || (key0 === "source")) || (key0 === "scope")) || (key0 === "per_target"))){
validate222.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate222.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data1 = data.bound;
const _errs9 = errors;
if(typeof data1 !== "string"){
validate222.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "exact") || (data1 === "at-least")) || (data1 === "unknown"))){
validate222.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate222.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "header") || (data2 === "log")) || (data2 === "witness")) || (data2 === "none"))){
validate222.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema55.properties.source.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate222.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "path") || (data3 === "gateway")) || (data3 === "last-target")) || (data3 === "unknown"))){
validate222.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_target !== undefined){
let data4 = data.per_target;
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
validate222.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 in data4){
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err5 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern4.test(key1)){
const err6 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
const err8 = {instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate222.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key2 in data4){
let data5 = data4[key2];
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate222.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate222.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate222.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema469 = {"type":"object","additionalProperties":false,"required":["target","started_ms","ended_ms","status","retry_after_ms","shape"],"properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"started_ms":{"type":"integer","minimum":0,"description":"After the start of the exchange's first call."},"ended_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the provider gave no status, as with a hang or a reset."},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"shape":{"anyOf":[{"$ref":"shape.schema.json#/$defs/RequestShape"},{"type":"null"}],"description":"The shape of the request; null if its body could not be read."}}};
const schema472 = {"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}};
const schema483 = {"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."};
const schema477 = {"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.system === undefined) && (missing0 = "system")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.assistant === undefined) && (missing0 = "assistant"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.other === undefined) && (missing0 = "other"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "system") || (key0 === "user")) || (key0 === "assistant")) || (key0 === "tool")) || (key0 === "other"))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system !== undefined){
let data0 = data.system;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate227.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate227.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate227.errors = [{instancePath:instancePath+"/system",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate227.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate227.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate227.errors = [{instancePath:instancePath+"/user",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assistant !== undefined){
let data2 = data.assistant;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate227.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate227.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate227.errors = [{instancePath:instancePath+"/assistant",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data3 = data.tool;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate227.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate227.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate227.errors = [{instancePath:instancePath+"/tool",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined){
let data4 = data.other;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate227.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate227.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate227.errors = [{instancePath:instancePath+"/other",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.family === undefined) && (missing0 = "family")) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.unknown_fields === undefined) && (missing0 = "unknown_fields"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.stream === undefined) && (missing0 = "stream"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.capped === undefined) && (missing0 = "capped"))) || ((data.model === undefined) && (missing0 = "model"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema472.properties, key0))){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.family !== undefined){
let data0 = data.family;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "chat-completions") || (data0 === "responses")) || (data0 === "messages")) || (data0 === "generate-content")) || (data0 === "converse")) || (data0 === "embeddings")) || (data0 === "rerank"))){
const err1 = {instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("other" !== data0){
const err3 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/const",keyword:"const",params:{allowedValue: "other"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate230.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data1)){
if(data1.length > 64){
validate230.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if(typeof data2 !== "string"){
validate230.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "additionalModelRequestFields") || (data2 === "additionalModelResponseFieldPaths")) || (data2 === "audio")) || (data2 === "background")) || (data2 === "cache_control")) || (data2 === "cachedContent")) || (data2 === "container")) || (data2 === "contents")) || (data2 === "conversation")) || (data2 === "dimensions")) || (data2 === "documents")) || (data2 === "encoding_format")) || (data2 === "frequency_penalty")) || (data2 === "function_call")) || (data2 === "functions")) || (data2 === "generation_config")) || (data2 === "generationConfig")) || (data2 === "guardrailConfig")) || (data2 === "include")) || (data2 === "inference_geo")) || (data2 === "inferenceConfig")) || (data2 === "input")) || (data2 === "instructions")) || (data2 === "labels")) || (data2 === "logit_bias")) || (data2 === "logprobs")) || (data2 === "max_chunks_per_doc")) || (data2 === "max_completion_tokens")) || (data2 === "max_output_tokens")) || (data2 === "max_tokens")) || (data2 === "max_tokens_per_doc")) || (data2 === "max_tool_calls")) || (data2 === "messages")) || (data2 === "metadata")) || (data2 === "modalities")) || (data2 === "model")) || (data2 === "n")) || (data2 === "output_config")) || (data2 === "parallel_tool_calls")) || (data2 === "performanceConfig")) || (data2 === "prediction")) || (data2 === "presence_penalty")) || (data2 === "previous_response_id")) || (data2 === "prompt")) || (data2 === "prompt_cache_key")) || (data2 === "promptVariables")) || (data2 === "query")) || (data2 === "rank_fields")) || (data2 === "reasoning")) || (data2 === "reasoning_effort")) || (data2 === "requestMetadata")) || (data2 === "response_format")) || (data2 === "return_documents")) || (data2 === "safety_identifier")) || (data2 === "safetySettings")) || (data2 === "seed")) || (data2 === "service_tier")) || (data2 === "serviceTier")) || (data2 === "stop")) || (data2 === "stop_sequences")) || (data2 === "store")) || (data2 === "stream")) || (data2 === "stream_options")) || (data2 === "system")) || (data2 === "system_instruction")) || (data2 === "systemInstruction")) || (data2 === "temperature")) || (data2 === "text")) || (data2 === "thinking")) || (data2 === "tool_choice")) || (data2 === "toolConfig")) || (data2 === "tools")) || (data2 === "top_k")) || (data2 === "top_logprobs")) || (data2 === "top_n")) || (data2 === "top_p")) || (data2 === "truncation")) || (data2 === "user")) || (data2 === "verbosity")) || (data2 === "web_search_options"))){
validate230.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/enum",keyword:"enum",params:{allowedValues: schema262.enum}}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
validate230.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown_fields !== undefined){
let data3 = data.unknown_fields;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate230.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate230.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate230.errors = [{instancePath:instancePath+"/unknown_fields",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data4 = data.tools;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate230.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate230.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate230.errors = [{instancePath:instancePath+"/tools",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
const _errs20 = errors;
if(!(validate227(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs21 = errors;
if(typeof data.stream !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data7 = data.format;
const _errs23 = errors;
if(typeof data7 !== "string"){
validate230.errors = [{instancePath:instancePath+"/format",schemaPath:"#/$defs/AnswerFormat/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "text") || (data7 === "json_object")) || (data7 === "json_schema")) || (data7 === "other"))){
validate230.errors = [{instancePath:instancePath+"/format",schemaPath:"#/$defs/AnswerFormat/enum",keyword:"enum",params:{allowedValues: schema483.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capped !== undefined){
const _errs26 = errors;
if(typeof data.capped !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/capped",schemaPath:"#/properties/capped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data9 = data.model;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate230.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data9 === "target") || (data9 === "other")) || (data9 === "none"))){
validate230.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema472.properties.model.enum}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.target === undefined) && (missing0 = "target")) || ((data.started_ms === undefined) && (missing0 = "started_ms"))) || ((data.ended_ms === undefined) && (missing0 = "ended_ms"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.retry_after_ms === undefined) && (missing0 = "retry_after_ms"))) || ((data.shape === undefined) && (missing0 = "shape"))){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "target") || (key0 === "started_ms")) || (key0 === "ended_ms")) || (key0 === "status")) || (key0 === "retry_after_ms")) || (key0 === "shape"))){
validate224.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined){
let data0 = data.target;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate224.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate224.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate224.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_ms !== undefined){
let data1 = data.started_ms;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate224.errors = [{instancePath:instancePath+"/started_ms",schemaPath:"#/properties/started_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate224.errors = [{instancePath:instancePath+"/started_ms",schemaPath:"#/properties/started_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended_ms !== undefined){
let data2 = data.ended_ms;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/ended_ms",schemaPath:"#/properties/ended_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/ended_ms",schemaPath:"#/properties/ended_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/ended_ms",schemaPath:"#/properties/ended_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/ended_ms",schemaPath:"#/properties/ended_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate224.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data3 < 100 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
const _errs17 = errors;
if(data3 !== null){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate224.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_ms !== undefined){
let data4 = data.retry_after_ms;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs21){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
const _errs23 = errors;
if(data4 !== null){
const err11 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err12 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate224.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shape !== undefined){
let data5 = data.shape;
const _errs25 = errors;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(!(validate230(data5, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid3 = _errs27 === errors;
valid5 = valid5 || _valid3;
const _errs28 = errors;
if(data5 !== null){
const err13 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err14 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate224.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema491 = {"type":"object","additionalProperties":false,"required":["target","wait_ms","retry_after_ms"],"description":"The pause between the end of one call and the start of the next at the same target.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"wait_ms":{"type":"integer","minimum":0},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"The Retry-After of the earlier call's answer."}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.target === undefined) && (missing0 = "target")) || ((data.wait_ms === undefined) && (missing0 = "wait_ms"))) || ((data.retry_after_ms === undefined) && (missing0 = "retry_after_ms"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "wait_ms")) || (key0 === "retry_after_ms"))){
validate234.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined){
let data0 = data.target;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate234.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate234.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate234.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait_ms !== undefined){
let data1 = data.wait_ms;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate234.errors = [{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wait_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate234.errors = [{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wait_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_ms !== undefined){
let data2 = data.retry_after_ms;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema496 = {"type":"object","additionalProperties":false,"required":["log","rows","calls","outcomes","switches","flaws"],"properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this exchange that could be read."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"The logged calls in order; empty if rows only count them."},"outcomes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"Rows that report how a call ended, if the log writes them separately: the target that refused it, and the status."},"switches":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"null if the log cannot show switches."},"flaws":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LogFlaw"},"description":"Why there may have been more calls than the log shows. If empty, the count is exact."}}};
const schema499 = {"type":"object","additionalProperties":false,"required":["target","status"],"properties":{"target":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the log gives none."}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target === undefined) && (missing0 = "target")) || ((data.status === undefined) && (missing0 = "status"))){
validate237.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "target") || (key0 === "status"))){
validate237.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined){
let data0 = data.target;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err0 = {instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs11){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data1 < 100 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(data1 !== null){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema502 = {"type":"object","additionalProperties":false,"required":["kind","rows","at"],"properties":{"kind":{"type":"string","enum":["not-whole","unknown-event","no-field","no-count","no-number","gap","repeated","several","unsplit","unpaired","no-target"],"description":"Each flaw weakens the count and the switches; no-target weakens only the switches. not-whole: the log was not read to its end, or has unreadable rows. unpaired: the lists or counts of one row do not match."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"How many rows have it."},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"description":"The field of the mapping."}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.at === undefined) && (missing0 = "at"))){
validate240.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "rows")) || (key0 === "at"))){
validate240.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate240.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "not-whole") || (data0 === "unknown-event")) || (data0 === "no-field")) || (data0 === "no-count")) || (data0 === "no-number")) || (data0 === "gap")) || (data0 === "repeated")) || (data0 === "several")) || (data0 === "unsplit")) || (data0 === "unpaired")) || (data0 === "no-target"))){
validate240.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema502.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data1 = data.rows;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate240.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate240.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate240.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func3(data2) > 256){
const err0 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern49.test(data2)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs12 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate240.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.log === undefined) && (missing0 = "log")) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.switches === undefined) && (missing0 = "switches"))) || ((data.flaws === undefined) && (missing0 = "flaws"))){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "log") || (key0 === "rows")) || (key0 === "calls")) || (key0 === "outcomes")) || (key0 === "switches")) || (key0 === "flaws"))){
validate236.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined){
let data0 = data.log;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate236.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate236.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data1 = data.rows;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate236.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate236.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate236.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data2 = data.calls;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate236.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate237(data2[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
let data4 = data.outcomes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate236.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate237(data4[i1], {instancePath:instancePath+"/outcomes/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined){
let data6 = data.switches;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err0 = {instancePath:instancePath+"/switches",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err1 = {instancePath:instancePath+"/switches",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err2 = {instancePath:instancePath+"/switches",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
const _errs19 = errors;
if(data6 !== null){
const err3 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err4 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flaws !== undefined){
let data7 = data.flaws;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data7)){
if(data7.length > 16){
validate236.errors = [{instancePath:instancePath+"/flaws",schemaPath:"#/properties/flaws/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid7 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate240(data7[i2], {instancePath:instancePath+"/flaws/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/flaws",schemaPath:"#/properties/flaws/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.expected === undefined) && (missing0 = "expected")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.contradictions === undefined) && (missing0 = "contradictions"))) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.client_requests === undefined) && (missing0 = "client_requests"))) || ((data.targets === undefined) && (missing0 = "targets"))) || ((data.waits === undefined) && (missing0 = "waits"))) || ((data.attribution === undefined) && (missing0 = "attribution"))) || ((data.switches === undefined) && (missing0 = "switches"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.logs === undefined) && (missing0 = "logs"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema451.properties, key0))){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.expected !== undefined){
let data0 = data.expected;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate217.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate218(data0[i0], {instancePath:instancePath+"/expected/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 16){
validate217.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate220(data2[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
const _errs8 = errors;
if(!(validate222(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contradictions !== undefined){
let data5 = data.contradictions;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 120){
validate217.errors = [{instancePath:instancePath+"/contradictions",schemaPath:"#/properties/contradictions/maxItems",keyword:"maxItems",params:{limit: 120}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 2){
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data6.length < 2){
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 15 || isNaN(data7)){
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/contradictions",schemaPath:"#/properties/contradictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data8 = data.calls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate217.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs17 = errors;
if(!(validate224(data8[i4], {instancePath:instancePath+"/calls/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_requests !== undefined){
let data10 = data.client_requests;
const _errs18 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate217.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000 || isNaN(data10)){
validate217.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate217.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data11 = data.targets;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate217.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid6 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data12 === "string"){
if(func3(data12) > 64){
validate217.errors = [{instancePath:instancePath+"/targets/" + i5,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data12)){
validate217.errors = [{instancePath:instancePath+"/targets/" + i5,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/targets/" + i5,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waits !== undefined){
let data13 = data.waits;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate217.errors = [{instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid8 = true;
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
const _errs27 = errors;
if(!(validate234(data13[i6], {instancePath:instancePath+"/waits/" + i6,parentData:data13,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data15 = data.attribution;
const _errs28 = errors;
if(typeof data15 !== "string"){
validate217.errors = [{instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data15 === "nonce") || (data15 === "time")) || (data15 === "none"))){
validate217.errors = [{instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/enum",keyword:"enum",params:{allowedValues: schema451.properties.attribution.enum}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined){
let data16 = data.switches;
const _errs30 = errors;
if(errors === _errs30){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.header === undefined) && (missing1 = "header")) || ((data16.log === undefined) && (missing1 = "log"))){
validate217.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data16){
if(!((key1 === "header") || (key1 === "log"))){
validate217.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs32 === errors){
if(data16.header !== undefined){
let data17 = data16.header;
const _errs33 = errors;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err0 = {instancePath:instancePath+"/switches/header",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
const err1 = {instancePath:instancePath+"/switches/header",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data17 < 0 || isNaN(data17)){
const err2 = {instancePath:instancePath+"/switches/header",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs35 === errors;
valid10 = valid10 || _valid0;
const _errs38 = errors;
if(data17 !== null){
const err3 = {instancePath:instancePath+"/switches/header",schemaPath:"#/properties/switches/properties/header/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err4 = {instancePath:instancePath+"/switches/header",schemaPath:"#/properties/switches/properties/header/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate217.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs33 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.log !== undefined){
let data18 = data16.log;
const _errs40 = errors;
const _errs41 = errors;
let valid12 = false;
const _errs42 = errors;
const _errs43 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err5 = {instancePath:instancePath+"/switches/log",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs43){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
const err6 = {instancePath:instancePath+"/switches/log",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data18 < 0 || isNaN(data18)){
const err7 = {instancePath:instancePath+"/switches/log",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs42 === errors;
valid12 = valid12 || _valid1;
const _errs45 = errors;
if(data18 !== null){
const err8 = {instancePath:instancePath+"/switches/log",schemaPath:"#/properties/switches/properties/log/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err9 = {instancePath:instancePath+"/switches/log",schemaPath:"#/properties/switches/properties/log/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate217.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data19 = data.digest;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data19 === "string"){
if(func3(data19) > 71){
validate217.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data19)){
validate217.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data20 = data.logs;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data20)){
if(data20.length > 16){
validate217.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid15 = true;
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
const _errs52 = errors;
if(!(validate236(data20[i7], {instancePath:instancePath+"/logs/" + i7,parentData:data20,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid15 = _errs52 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema507 = {"type":"object","additionalProperties":false,"required":["log","field","kind"],"description":"A field of a log row with content that a log must not contain.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"field":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9._/-]*$"},"kind":{"type":"string","enum":["credential","prompt","answer"]}}};
const pattern254 = new RegExp("^[A-Za-z0-9._/-]*$", "u");

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.log === undefined) && (missing0 = "log")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.kind === undefined) && (missing0 = "kind"))){
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "log") || (key0 === "field")) || (key0 === "kind"))){
validate244.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined){
let data0 = data.log;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate244.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate244.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate244.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 128){
validate244.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern254.test(data1)){
validate244.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
else {
validate244.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate244.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "credential") || (data2 === "prompt")) || (data2 === "answer"))){
validate244.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema507.properties.kind.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.check === undefined) && (missing0 = "check")) || ((data.exchange === undefined) && (missing0 = "exchange"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.gate_id === undefined) && (missing0 = "gate_id"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.forced_by === undefined) && (missing0 = "forced_by"))) || ((data.observation === undefined) && (missing0 = "observation"))) || ((data.ledger === undefined) && (missing0 = "ledger"))) || ((data.via === undefined) && (missing0 = "via"))) || ((data.client_exit === undefined) && (missing0 = "client_exit"))) || ((data.after_outage_ms === undefined) && (missing0 = "after_outage_ms"))) || ((data.exposures === undefined) && (missing0 = "exposures"))) || ((data.request_id === undefined) && (missing0 = "request_id"))) || ((data.answer_model === undefined) && (missing0 = "answer_model"))){
validate212.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema433.properties, key0))){
validate212.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
let data0 = data.check;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate212.errors = [{instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "smoke") || (data0 === "stream")) || (data0 === "bad-credential")) || (data0 === "unknown-model")) || (data0 === "invalid-body")) || (data0 === "wrong-path")) || (data0 === "fallback")) || (data0 === "retries")) || (data0 === "worst-case")) || (data0 === "promoted-target")) || (data0 === "recovery"))){
validate212.errors = [{instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined){
let data1 = data.exchange;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate212.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate212.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate212.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data2 = data.gateway;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate212.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data2)){
validate212.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined){
let data3 = data.gate_id;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 36){
validate212.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"record.schema.json#/$defs/GateId/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!pattern12.test(data3)){
validate212.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"record.schema.json#/$defs/GateId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"record.schema.json#/$defs/GateId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func3(data4) > 24){
validate212.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data4)){
validate212.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined){
let data5 = data.forced_by;
const _errs16 = errors;
if(typeof data5 !== "string"){
validate212.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"record.schema.json#/$defs/ForcedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "none") || (data5 === "witness")) || (data5 === "model")) || (data5 === "headers")) || (data5 === "mock"))){
validate212.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"record.schema.json#/$defs/ForcedBy/enum",keyword:"enum",params:{allowedValues: schema71.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observation !== undefined){
const _errs19 = errors;
if(!(validate213(data.observation, {instancePath:instancePath+"/observation",parentData:data,parentDataProperty:"observation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledger !== undefined){
const _errs20 = errors;
if(!(validate217(data.ledger, {instancePath:instancePath+"/ledger",parentData:data,parentDataProperty:"ledger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined){
let data8 = data.via;
const _errs21 = errors;
if(typeof data8 !== "string"){
validate212.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "gate") || (data8 === "client"))){
validate212.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema433.properties.via.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined){
let data9 = data.client_exit;
const _errs23 = errors;
const _errs24 = errors;
let valid6 = false;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.how === undefined) && (missing1 = "how")) || ((data9.code === undefined) && (missing1 = "code"))){
const err0 = {instancePath:instancePath+"/client_exit",schemaPath:"record.schema.json#/$defs/ClientExit/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs28 = errors;
for(const key1 in data9){
if(!((key1 === "how") || (key1 === "code"))){
const err1 = {instancePath:instancePath+"/client_exit",schemaPath:"record.schema.json#/$defs/ClientExit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data9.how !== undefined){
let data10 = data9.how;
const _errs29 = errors;
if(typeof data10 !== "string"){
const err2 = {instancePath:instancePath+"/client_exit/how",schemaPath:"record.schema.json#/$defs/ClientExit/properties/how/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data10 === "exited") || (data10 === "killed")) || (data10 === "timed-out")) || (data10 === "not-started"))){
const err3 = {instancePath:instancePath+"/client_exit/how",schemaPath:"record.schema.json#/$defs/ClientExit/properties/how/enum",keyword:"enum",params:{allowedValues: schema72.properties.how.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.code !== undefined){
let data11 = data9.code;
const _errs31 = errors;
const _errs32 = errors;
let valid9 = false;
const _errs33 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err4 = {instancePath:instancePath+"/client_exit/code",schemaPath:"record.schema.json#/$defs/ClientExit/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs33){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
const err5 = {instancePath:instancePath+"/client_exit/code",schemaPath:"record.schema.json#/$defs/ClientExit/properties/code/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data11 < 0 || isNaN(data11)){
const err6 = {instancePath:instancePath+"/client_exit/code",schemaPath:"record.schema.json#/$defs/ClientExit/properties/code/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
const _errs35 = errors;
if(data11 !== null){
const err7 = {instancePath:instancePath+"/client_exit/code",schemaPath:"record.schema.json#/$defs/ClientExit/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err8 = {instancePath:instancePath+"/client_exit/code",schemaPath:"record.schema.json#/$defs/ClientExit/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/client_exit",schemaPath:"record.schema.json#/$defs/ClientExit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
valid6 = valid6 || _valid0;
const _errs37 = errors;
if(data9 !== null){
const err10 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err11 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate212.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_outage_ms !== undefined){
let data12 = data.after_outage_ms;
const _errs39 = errors;
const _errs40 = errors;
let valid10 = false;
const _errs41 = errors;
const _errs42 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err12 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs42){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
const err13 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data12 < 0 || isNaN(data12)){
const err14 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid2 = _errs41 === errors;
valid10 = valid10 || _valid2;
const _errs44 = errors;
if(data12 !== null){
const err15 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err16 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate212.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exposures !== undefined){
let data13 = data.exposures;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data13)){
if(data13.length > 64){
validate212.errors = [{instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid12 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs48 = errors;
if(!(validate244(data13[i0], {instancePath:instancePath+"/exposures/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid12 = _errs48 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answer_model !== undefined){
let data15 = data.answer_model;
const _errs49 = errors;
const _errs50 = errors;
let valid13 = false;
const _errs51 = errors;
if(typeof data15 !== "string"){
const err17 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data15 === "absent") || (data15 === "asked")) || (data15 === "serving-target")) || (data15 === "another-target")) || (data15 === "other"))){
const err18 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema433.properties.answer_model.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid13 = valid13 || _valid3;
const _errs53 = errors;
if(data15 !== null){
const err19 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err20 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate212.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
const _errs55 = errors;
if(typeof data.request_id !== "boolean"){
validate212.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema509 = {"type":"object","additionalProperties":false,"required":["check","reason"],"properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"reason":{"type":"string","enum":["credential-missing","cancelled","out-of-time","invalid-record","pass-through","no-force","no-witness","no-client","fork","share-unknown","preflight","not-compared","leg-missing"],"description":"preflight: an earlier request showed that the check could not be answered (rule reachable). not-compared: base and head could not be compared, so nothing was sent. leg-missing: the job that gates the route left no partial bundle that can be used."}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.check === undefined) && (missing0 = "check")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate247.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "check") || (key0 === "reason"))){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
let data0 = data.check;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate247.errors = [{instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "smoke") || (data0 === "stream")) || (data0 === "bad-credential")) || (data0 === "unknown-model")) || (data0 === "invalid-body")) || (data0 === "wrong-path")) || (data0 === "fallback")) || (data0 === "retries")) || (data0 === "worst-case")) || (data0 === "promoted-target")) || (data0 === "recovery"))){
validate247.errors = [{instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate247.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data1 === "credential-missing") || (data1 === "cancelled")) || (data1 === "out-of-time")) || (data1 === "invalid-record")) || (data1 === "pass-through")) || (data1 === "no-force")) || (data1 === "no-witness")) || (data1 === "no-client")) || (data1 === "fork")) || (data1 === "share-unknown")) || (data1 === "preflight")) || (data1 === "not-compared")) || (data1 === "leg-missing"))){
validate247.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema509.properties.reason.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.route === undefined) && (missing0 = "route")) || ((data.contract_state === undefined) && (missing0 = "contract_state"))) || ((data.by_configuration === undefined) && (missing0 = "by_configuration"))) || ((data.exchanges === undefined) && (missing0 = "exchanges"))) || ((data.unrun === undefined) && (missing0 = "unrun"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "route") || (key0 === "contract_state")) || (key0 === "by_configuration")) || (key0 === "exchanges")) || (key0 === "unrun"))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.route !== undefined){
let data0 = data.route;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate208.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate208.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined){
let data1 = data.contract_state;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate208.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"record.schema.json#/$defs/ContractState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data1 === "unchecked") || (data1 === "unchanged")) || (data1 === "text-changed")) || (data1 === "contract-changed")) || (data1 === "anchor-missing")) || (data1 === "moved")) || (data1 === "unavailable")) || (data1 === "stale"))){
validate208.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"record.schema.json#/$defs/ContractState/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by_configuration !== undefined){
let data2 = data.by_configuration;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(validate209(data2, {instancePath:instancePath+"/by_configuration",parentData:data,parentDataProperty:"by_configuration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/by_configuration",schemaPath:"#/properties/by_configuration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err1 = {instancePath:instancePath+"/by_configuration",schemaPath:"#/properties/by_configuration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate208.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchanges !== undefined){
let data3 = data.exchanges;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate208.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate212(data3[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unrun !== undefined){
let data5 = data.unrun;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data5)){
if(data5.length > 64){
validate208.errors = [{instancePath:instancePath+"/unrun",schemaPath:"#/properties/unrun/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate247(data5[i1], {instancePath:instancePath+"/unrun/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/unrun",schemaPath:"#/properties/unrun/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema511 = {"type":"object","additionalProperties":false,"required":["surface","rule"],"properties":{"surface":{"type":"string","enum":["records","bundle","report","comment","summary","annotations","outputs","html","junit","statement","escalation"]},"rule":{"$ref":"record.schema.json#/$defs/Identifier","description":"Which kind of secret it was, never the value."}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.surface === undefined) && (missing0 = "surface")) || ((data.rule === undefined) && (missing0 = "rule"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "surface") || (key0 === "rule"))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.surface !== undefined){
let data0 = data.surface;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate250.errors = [{instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "records") || (data0 === "bundle")) || (data0 === "report")) || (data0 === "comment")) || (data0 === "summary")) || (data0 === "annotations")) || (data0 === "outputs")) || (data0 === "html")) || (data0 === "junit")) || (data0 === "statement")) || (data0 === "escalation"))){
validate250.errors = [{instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/enum",keyword:"enum",params:{allowedValues: schema511.properties.surface.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data1 = data.rule;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate250.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate250.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate250.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema513 = {"type":"object","additionalProperties":false,"required":["log","state","rows","overlong","torn","unreadable","truncated"],"description":"How well a log could be read.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"state":{"type":"string","enum":["read","missing","unreachable","refused"],"description":"missing: there is no such file. refused: the endpoint refused the credential."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this run's exchanges."},"overlong":{"$ref":"record.schema.json#/$defs/Count"},"torn":{"$ref":"record.schema.json#/$defs/Count"},"unreadable":{"$ref":"record.schema.json#/$defs/Count"},"truncated":{"type":"boolean"}}};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.log === undefined) && (missing0 = "log")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.overlong === undefined) && (missing0 = "overlong"))) || ((data.torn === undefined) && (missing0 = "torn"))) || ((data.unreadable === undefined) && (missing0 = "unreadable"))) || ((data.truncated === undefined) && (missing0 = "truncated"))){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "log") || (key0 === "state")) || (key0 === "rows")) || (key0 === "overlong")) || (key0 === "torn")) || (key0 === "unreadable")) || (key0 === "truncated"))){
validate252.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined){
let data0 = data.log;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate252.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate252.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/log",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate252.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "read") || (data1 === "missing")) || (data1 === "unreachable")) || (data1 === "refused"))){
validate252.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema513.properties.state.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data2 = data.rows;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate252.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate252.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate252.errors = [{instancePath:instancePath+"/rows",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overlong !== undefined){
let data3 = data.overlong;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate252.errors = [{instancePath:instancePath+"/overlong",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate252.errors = [{instancePath:instancePath+"/overlong",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate252.errors = [{instancePath:instancePath+"/overlong",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.torn !== undefined){
let data4 = data.torn;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate252.errors = [{instancePath:instancePath+"/torn",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate252.errors = [{instancePath:instancePath+"/torn",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate252.errors = [{instancePath:instancePath+"/torn",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unreadable !== undefined){
let data5 = data.unreadable;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate252.errors = [{instancePath:instancePath+"/unreadable",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate252.errors = [{instancePath:instancePath+"/unreadable",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate252.errors = [{instancePath:instancePath+"/unreadable",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined){
const _errs19 = errors;
if(typeof data.truncated !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema519 = {"type":"object","additionalProperties":false,"required":["gateway","header","expected","index","by_digest","seen","result"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"expected":{"$ref":"manifest.schema.json#/$defs/HeaderText"},"index":{"type":"integer","minimum":0,"description":"Its place under environment.expect."},"by_digest":{"type":"boolean"},"seen":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value in the answers; null if it was missing or is not safe to show."},"result":{"type":"string","enum":["matches","differs","missing","several","unreadable"]}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.gateway === undefined) && (missing0 = "gateway")) || ((data.header === undefined) && (missing0 = "header"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.index === undefined) && (missing0 = "index"))) || ((data.by_digest === undefined) && (missing0 = "by_digest"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.result === undefined) && (missing0 = "result"))){
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "gateway") || (key0 === "header")) || (key0 === "expected")) || (key0 === "index")) || (key0 === "by_digest")) || (key0 === "seen")) || (key0 === "result"))){
validate254.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined){
let data0 = data.gateway;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate254.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate254.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.header !== undefined){
let data1 = data.header;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate254.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern37.test(data1)){
validate254.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined){
let data2 = data.expected;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 1024){
validate254.errors = [{instancePath:instancePath+"/expected",schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data2) < 1){
validate254.errors = [{instancePath:instancePath+"/expected",schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data2)){
validate254.errors = [{instancePath:instancePath+"/expected",schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/expected",schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data3 = data.index;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate254.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate254.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by_digest !== undefined){
const _errs13 = errors;
if(typeof data.by_digest !== "boolean"){
validate254.errors = [{instancePath:instancePath+"/by_digest",schemaPath:"#/properties/by_digest/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data5 = data.seen;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(func3(data5) > 64){
const err0 = {instancePath:instancePath+"/seen",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data5)){
const err1 = {instancePath:instancePath+"/seen",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/seen",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs20 = errors;
if(data5 !== null){
const err3 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err4 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data6 = data.result;
const _errs22 = errors;
if(typeof data6 !== "string"){
validate254.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data6 === "matches") || (data6 === "differs")) || (data6 === "missing")) || (data6 === "several")) || (data6 === "unreadable"))){
validate254.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema519.properties.result.enum}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema524 = {"type":"object","additionalProperties":false,"required":["gateway","kind","changes","files","others"],"description":"The configuration of a replica that fallback-gate started.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway's name in the manifest."},"kind":{"$ref":"record.schema.json#/$defs/Identifier","description":"The kind of gateway, such as litellm."},"changes":{"type":"integer","minimum":0,"description":"The number of values that differ between the configuration and its copy."},"files":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/ReplicaFileEvidence"}},"others":{"type":"array","maxItems":64,"items":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"description":"Other files under the gateway's `config` that show one of its gated routes."}}};
const schema527 = {"type":"object","additionalProperties":false,"required":["file","original","copy","result"],"properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"original":{"$ref":"record.schema.json#/$defs/Digest","description":"Digest of the file that was copied."},"copy":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Digest of the copy; null if the copy has no such file, or if legs of a divided run made different copies."},"result":{"type":"string","enum":["matches","differs","unreadable"],"description":"Whether the file that was copied is that of the head commit."}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.file === undefined) && (missing0 = "file")) || ((data.original === undefined) && (missing0 = "original"))) || ((data.copy === undefined) && (missing0 = "copy"))) || ((data.result === undefined) && (missing0 = "result"))){
validate257.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "original")) || (key0 === "copy")) || (key0 === "result"))){
validate257.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 512){
validate257.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate257.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern69.test(data0)){
validate257.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/file",schemaPath:"manifest.schema.json#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original !== undefined){
let data1 = data.original;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 71){
validate257.errors = [{instancePath:instancePath+"/original",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data1)){
validate257.errors = [{instancePath:instancePath+"/original",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/original",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copy !== undefined){
let data2 = data.copy;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func3(data2) > 71){
const err0 = {instancePath:instancePath+"/copy",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern18.test(data2)){
const err1 = {instancePath:instancePath+"/copy",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/copy",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate257.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs15 = errors;
if(typeof data3 !== "string"){
validate257.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "matches") || (data3 === "differs")) || (data3 === "unreadable"))){
validate257.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema527.properties.result.enum}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate257.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.gateway === undefined) && (missing0 = "gateway")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.others === undefined) && (missing0 = "others"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "gateway") || (key0 === "kind")) || (key0 === "changes")) || (key0 === "files")) || (key0 === "others"))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined){
let data0 = data.gateway;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate256.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate256.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate256.errors = [{instancePath:instancePath+"/kind",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate256.errors = [{instancePath:instancePath+"/kind",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/kind",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data2 = data.changes;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate256.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate256.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data3 = data.files;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 32){
validate256.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data3.length < 1){
validate256.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate257(data3[i0], {instancePath:instancePath+"/files/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.others !== undefined){
let data5 = data.others;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 64){
validate256.errors = [{instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func3(data6) > 512){
validate256.errors = [{instancePath:instancePath+"/others/" + i1,schemaPath:"manifest.schema.json#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data6) < 1){
validate256.errors = [{instancePath:instancePath+"/others/" + i1,schemaPath:"manifest.schema.json#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern69.test(data6)){
validate256.errors = [{instancePath:instancePath+"/others/" + i1,schemaPath:"manifest.schema.json#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/others/" + i1,schemaPath:"manifest.schema.json#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema532 = {"type":"object","additionalProperties":false,"required":["legs","refused"],"description":"How a merged run got the evidence of its legs.","properties":{"legs":{"type":"string","enum":["success","failure","cancelled","skipped","unknown"],"description":"How the legs ended, as the workflow states it. unknown: it does not say."},"refused":{"$ref":"record.schema.json#/$defs/Count","description":"Files that are not a partial bundle of this run, or not the only one of their shard."}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.legs === undefined) && (missing0 = "legs")) || ((data.refused === undefined) && (missing0 = "refused"))){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "legs") || (key0 === "refused"))){
validate260.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.legs !== undefined){
let data0 = data.legs;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate260.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "success") || (data0 === "failure")) || (data0 === "cancelled")) || (data0 === "skipped")) || (data0 === "unknown"))){
validate260.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/enum",keyword:"enum",params:{allowedValues: schema532.properties.legs.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data1 = data.refused;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate260.errors = [{instancePath:instancePath+"/refused",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate260.errors = [{instancePath:instancePath+"/refused",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate260.errors = [{instancePath:instancePath+"/refused",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema534 = {"type":"object","additionalProperties":false,"required":["contract","source","copy","origin","kind","state","reason","at","elapsed_ms","bytes","digest","final_url","facts","baseline","changes","escalation"],"properties":{"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"copy":{"type":"boolean","description":"A file of the repository instead of the page itself."},"origin":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}],"description":"The original page of a copy, as declared in the manifest."},"kind":{"anyOf":[{"type":"string","enum":["openapi","markdown","html"]},{"type":"null"}]},"state":{"$ref":"record.schema.json#/$defs/ContractState"},"reason":{"anyOf":[{"$ref":"#/$defs/Unavailability"},{"type":"null"}]},"at":{"$ref":"record.schema.json#/$defs/Instant"},"elapsed_ms":{"type":"integer","minimum":0},"bytes":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Of the normalised text."},"final_url":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}]},"facts":{"anyOf":[{"$ref":"#/$defs/ContractFacts"},{"type":"null"}]},"baseline":{"type":"string","enum":["none","compared","unreadable"]},"changes":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/ContractChange"}},"escalation":{"type":"string","enum":["none","checked","unavailable"]}}};
const schema37 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const schema539 = {"type":"string","enum":["unreachable","timeout","refused-status","private-address","other-host","too-large","encoded","not-text","not-a-document","bot-wall","no-facts","too-complex","file-missing","cancelled"]};
const schema545 = {"type":"object","additionalProperties":false,"required":["change","what"],"properties":{"change":{"type":"string","enum":["removed","newly-required","retyped","changed","added","no-longer-required","newly-promised","widened","narrowed","text"],"description":"The first four are drift: an existing client may break. The others are information."},"what":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}}};
const schema543 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.operations === undefined) && (missing0 = "operations")) || ((data.base_urls === undefined) && (missing0 = "base_urls"))) || ((data.auth === undefined) && (missing0 = "auth"))) || ((data.required_fields === undefined) && (missing0 = "required_fields"))) || ((data.required_parameters === undefined) && (missing0 = "required_parameters"))) || ((data.response_objects === undefined) && (missing0 = "response_objects"))) || ((data.statuses === undefined) && (missing0 = "statuses"))){
validate263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate263.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operations !== undefined){
let data0 = data.operations;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate263.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 256){
validate263.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate263.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data1)){
validate263.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_urls !== undefined){
let data2 = data.base_urls;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 20){
validate263.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func3(data3) > 512){
validate263.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data3) < 1){
validate263.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data3)){
validate263.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
let data4 = data.auth;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 20){
validate263.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid4 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 256){
validate263.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data5) < 1){
validate263.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data5)){
validate263.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_fields !== undefined){
let data6 = data.required_fields;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 200){
validate263.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid5 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func3(data7) > 256){
validate263.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data7) < 1){
validate263.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data7)){
validate263.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_parameters !== undefined){
let data8 = data.required_parameters;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 50){
validate263.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid6 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func3(data9) > 256){
validate263.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data9) < 1){
validate263.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data9)){
validate263.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_objects !== undefined){
let data10 = data.response_objects;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length > 50){
validate263.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid7 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func3(data11) > 256){
validate263.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data11) < 1){
validate263.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data11)){
validate263.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statuses !== undefined){
let data12 = data.statuses;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length > 100){
validate263.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid8 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate263.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate263.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate263.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
var valid8 = _errs29 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.contract === undefined) && (missing0 = "contract")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.copy === undefined) && (missing0 = "copy"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.elapsed_ms === undefined) && (missing0 = "elapsed_ms"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.final_url === undefined) && (missing0 = "final_url"))) || ((data.facts === undefined) && (missing0 = "facts"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.escalation === undefined) && (missing0 = "escalation"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema534.properties, key0))){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.contract !== undefined){
let data0 = data.contract;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate262.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate262.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 512){
validate262.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data1) < 1){
validate262.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data1)){
validate262.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copy !== undefined){
const _errs8 = errors;
if(typeof data.copy !== "boolean"){
validate262.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data3 = data.origin;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(func3(data3) > 512){
const err0 = {instancePath:instancePath+"/origin",schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func3(data3) < 1){
const err1 = {instancePath:instancePath+"/origin",schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern6.test(data3)){
const err2 = {instancePath:instancePath+"/origin",schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/origin",schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err5 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data4 = data.kind;
const _errs17 = errors;
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data4 === "openapi") || (data4 === "markdown")) || (data4 === "html"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema534.properties.kind.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
const _errs21 = errors;
if(data4 !== null){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data5 = data.state;
const _errs23 = errors;
if(typeof data5 !== "string"){
validate262.errors = [{instancePath:instancePath+"/state",schemaPath:"record.schema.json#/$defs/ContractState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "unchecked") || (data5 === "unchanged")) || (data5 === "text-changed")) || (data5 === "contract-changed")) || (data5 === "anchor-missing")) || (data5 === "moved")) || (data5 === "unavailable")) || (data5 === "stale"))){
validate262.errors = [{instancePath:instancePath+"/state",schemaPath:"record.schema.json#/$defs/ContractState/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Unavailability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((((((((data6 === "unreachable") || (data6 === "timeout")) || (data6 === "refused-status")) || (data6 === "private-address")) || (data6 === "other-host")) || (data6 === "too-large")) || (data6 === "encoded")) || (data6 === "not-text")) || (data6 === "not-a-document")) || (data6 === "bot-wall")) || (data6 === "no-facts")) || (data6 === "too-complex")) || (data6 === "file-missing")) || (data6 === "cancelled"))){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/Unavailability/enum",keyword:"enum",params:{allowedValues: schema539.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid7 = valid7 || _valid2;
const _errs31 = errors;
if(data6 !== null){
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data7 = data.at;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data7 === "string"){
if(func3(data7) > 24){
validate262.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data7)){
validate262.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_ms !== undefined){
let data8 = data.elapsed_ms;
const _errs36 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate262.errors = [{instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs36){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate262.errors = [{instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data9 = data.bytes;
const _errs38 = errors;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs40){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid3 = _errs40 === errors;
valid10 = valid10 || _valid3;
const _errs42 = errors;
if(data9 !== null){
const err16 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const err17 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data10 = data.digest;
const _errs44 = errors;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data10 === "string"){
if(func3(data10) > 71){
const err18 = {instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(!pattern18.test(data10)){
const err19 = {instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs46 === errors;
valid11 = valid11 || _valid4;
const _errs49 = errors;
if(data10 !== null){
const err21 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err22 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.final_url !== undefined){
let data11 = data.final_url;
const _errs51 = errors;
const _errs52 = errors;
let valid13 = false;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data11 === "string"){
if(func3(data11) > 512){
const err23 = {instancePath:instancePath+"/final_url",schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/final_url",schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(!pattern6.test(data11)){
const err25 = {instancePath:instancePath+"/final_url",schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/final_url",schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid5 = _errs53 === errors;
valid13 = valid13 || _valid5;
const _errs56 = errors;
if(data11 !== null){
const err27 = {instancePath:instancePath+"/final_url",schemaPath:"#/properties/final_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err28 = {instancePath:instancePath+"/final_url",schemaPath:"#/properties/final_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data12 = data.facts;
const _errs58 = errors;
const _errs59 = errors;
let valid15 = false;
const _errs60 = errors;
if(!(validate263(data12, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid6 = _errs60 === errors;
valid15 = valid15 || _valid6;
const _errs61 = errors;
if(data12 !== null){
const err29 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const err30 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data13 = data.baseline;
const _errs63 = errors;
if(typeof data13 !== "string"){
validate262.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "none") || (data13 === "compared")) || (data13 === "unreadable"))){
validate262.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema534.properties.baseline.enum}}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data14 = data.changes;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data14)){
if(data14.length > 200){
validate262.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid16 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((data15.change === undefined) && (missing1 = "change")) || ((data15.what === undefined) && (missing1 = "what"))){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/ContractChange/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs70 = errors;
for(const key1 in data15){
if(!((key1 === "change") || (key1 === "what"))){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/ContractChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs70 === errors){
if(data15.change !== undefined){
let data16 = data15.change;
const _errs71 = errors;
if(typeof data16 !== "string"){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/change",schemaPath:"#/$defs/ContractChange/properties/change/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((data16 === "removed") || (data16 === "newly-required")) || (data16 === "retyped")) || (data16 === "changed")) || (data16 === "added")) || (data16 === "no-longer-required")) || (data16 === "newly-promised")) || (data16 === "widened")) || (data16 === "narrowed")) || (data16 === "text"))){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/change",schemaPath:"#/$defs/ContractChange/properties/change/enum",keyword:"enum",params:{allowedValues: schema545.properties.change.enum}}];
return false;
}
var valid18 = _errs71 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data15.what !== undefined){
let data17 = data15.what;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data17 === "string"){
if(func3(data17) > 256){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/$defs/ContractChange/properties/what/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data17) < 1){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/$defs/ContractChange/properties/what/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern39.test(data17)){
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/$defs/ContractChange/properties/what/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/$defs/ContractChange/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs73 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/ContractChange/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs67 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data18 = data.escalation;
const _errs75 = errors;
if(typeof data18 !== "string"){
validate262.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data18 === "none") || (data18 === "checked")) || (data18 === "unavailable"))){
validate262.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/enum",keyword:"enum",params:{allowedValues: schema534.properties.escalation.enum}}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema546 = {"type":"object","additionalProperties":false,"required":["gateways","state","missing","quiet","strays"],"description":"How completely a witness saw the run.","properties":{"gateways":{"type":"array","minItems":1,"maxItems":128,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The gateways that the witness is bound to."},"state":{"type":"string","enum":["read","unreachable","refused","foreign","restarted","incomplete"],"description":"unreachable: it did not answer. refused: it did not accept the token. foreign: something else answered at its URL. restarted: its journal started again during the run. incomplete: calls of this run are missing from its journal."},"missing":{"$ref":"record.schema.json#/$defs/Count","description":"Calls of this run that the journal no longer has."},"quiet":{"type":"boolean","description":"Whether it was watched for the whole quiet period after the last exchange."},"strays":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/StrayCalls"}}}};
const schema549 = {"type":"object","additionalProperties":false,"required":["target","calls","first_ms"],"description":"Provider calls during the run that belong to none of its exchanges.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"calls":{"type":"integer","minimum":1,"maximum":1000000000},"first_ms":{"type":"integer","minimum":0,"description":"When the first of them began, in milliseconds after the gate's first request."}}};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.target === undefined) && (missing0 = "target")) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.first_ms === undefined) && (missing0 = "first_ms"))){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "calls")) || (key0 === "first_ms"))){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined){
let data0 = data.target;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate267.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate267.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate267.errors = [{instancePath:instancePath+"/target",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data1 = data.calls;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate267.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
validate267.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate267.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_ms !== undefined){
let data2 = data.first_ms;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate267.errors = [{instancePath:instancePath+"/first_ms",schemaPath:"#/properties/first_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate267.errors = [{instancePath:instancePath+"/first_ms",schemaPath:"#/properties/first_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.gateways === undefined) && (missing0 = "gateways")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.quiet === undefined) && (missing0 = "quiet"))) || ((data.strays === undefined) && (missing0 = "strays"))){
validate266.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "gateways") || (key0 === "state")) || (key0 === "missing")) || (key0 === "quiet")) || (key0 === "strays"))){
validate266.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateways !== undefined){
let data0 = data.gateways;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 128){
validate266.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
if(data0.length < 1){
validate266.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate266.errors = [{instancePath:instancePath+"/gateways/" + i0,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate266.errors = [{instancePath:instancePath+"/gateways/" + i0,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/gateways/" + i0,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate266.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "read") || (data2 === "unreachable")) || (data2 === "refused")) || (data2 === "foreign")) || (data2 === "restarted")) || (data2 === "incomplete"))){
validate266.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema546.properties.state.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data3 = data.missing;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate266.errors = [{instancePath:instancePath+"/missing",schemaPath:"record.schema.json#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/missing",schemaPath:"record.schema.json#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/missing",schemaPath:"record.schema.json#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quiet !== undefined){
const _errs12 = errors;
if(typeof data.quiet !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strays !== undefined){
let data5 = data.strays;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 64){
validate266.errors = [{instancePath:instancePath+"/strays",schemaPath:"#/properties/strays/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate267(data5[i1], {instancePath:instancePath+"/strays/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/strays",schemaPath:"#/properties/strays/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate266.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.gateways === undefined) && (missing0 = "gateways")) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.stopped === undefined) && (missing0 = "stopped"))) || ((data.leaks === undefined) && (missing0 = "leaks"))) || ((data.logs === undefined) && (missing0 = "logs"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.contracts === undefined) && (missing0 = "contracts"))) || ((data.witnesses === undefined) && (missing0 = "witnesses"))){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema422.properties, key0))){
validate205.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateways !== undefined){
let data0 = data.gateways;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 128){
validate205.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate206(data0[i0], {instancePath:instancePath+"/gateways/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data2 = data.routes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 2000){
validate205.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate208(data2[i1], {instancePath:instancePath+"/routes/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined){
let data4 = data.stopped;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate205.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "no") || (data4 === "cancelled")) || (data4 === "out-of-time"))){
validate205.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/enum",keyword:"enum",params:{allowedValues: schema422.properties.stopped.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaks !== undefined){
let data5 = data.leaks;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 64){
validate205.errors = [{instancePath:instancePath+"/leaks",schemaPath:"#/properties/leaks/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate250(data5[i2], {instancePath:instancePath+"/leaks/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/leaks",schemaPath:"#/properties/leaks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data7 = data.logs;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 128){
validate205.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs15 = errors;
if(!(validate252(data7[i3], {instancePath:instancePath+"/logs/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data9 = data.environment;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data9)){
if(data9.length > 4096){
validate205.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxItems",keyword:"maxItems",params:{limit: 4096}}];
return false;
}
else {
var valid5 = true;
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
const _errs18 = errors;
if(!(validate254(data9[i4], {instancePath:instancePath+"/environment/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replicas !== undefined){
let data11 = data.replicas;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data11)){
if(data11.length > 64){
validate205.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data11.length < 1){
validate205.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
const _errs21 = errors;
if(!(validate256(data11[i5], {instancePath:instancePath+"/replicas/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partials !== undefined){
const _errs22 = errors;
if(!(validate260(data.partials, {instancePath:instancePath+"/partials",parentData:data,parentDataProperty:"partials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined){
let data14 = data.contracts;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
if(data14.length > 512){
validate205.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 512}}];
return false;
}
else {
var valid7 = true;
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
const _errs25 = errors;
if(!(validate262(data14[i6], {instancePath:instancePath+"/contracts/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.witnesses !== undefined){
let data16 = data.witnesses;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
if(data16.length > 128){
validate205.errors = [{instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid8 = true;
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
const _errs28 = errors;
if(!(validate266(data16[i7], {instancePath:instancePath+"/witnesses/" + i7,parentData:data16,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema551 = {"type":"object","additionalProperties":false,"required":["rule","case","decision","kind","route","check","exchange","at","args","waived","beneath"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"case":{"$ref":"record.schema.json#/$defs/RuleId","description":"Which of the rule's cases it is."},"decision":{"type":"string","enum":["hold","investigate"]},"kind":{"type":"string","enum":["blocked","missing","failed","drift"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"check":{"anyOf":[{"$ref":"record.schema.json#/$defs/CheckName"},{"type":"null"}]},"exchange":{"anyOf":[{"type":"integer","minimum":1,"maximum":10000},{"type":"null"}]},"at":{"$ref":"#/$defs/Position"},"args":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":32,"pattern":"^[a-z_]+$"},"additionalProperties":{"$ref":"#/$defs/FindingArg"}},"waived":{"type":"boolean","description":"A waiver on the base branch covers the finding: it is shown but does not count."},"beneath":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/FollowingFindings"},"description":"Findings that follow from this one and are not listed."}}};
const schema556 = {"anyOf":[{"type":"integer","minimum":-1000000,"maximum":1000000000},{"type":"string","maxLength":256,"pattern":"^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}]};
const pattern285 = new RegExp("^[a-z_]+$", "u");
const pattern286 = new RegExp("^[A-Za-z0-9 ._/:,+()*=@~?-]*$", "u");
const schema557 = {"type":"object","additionalProperties":false,"required":["rule","findings"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"findings":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rule === undefined) && (missing0 = "rule")) || ((data.findings === undefined) && (missing0 = "findings"))){
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rule") || (key0 === "findings"))){
validate273.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 40){
validate273.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data0)){
validate273.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data1 = data.findings;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate273.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate273.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate273.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.rule === undefined) && (missing0 = "rule")) || ((data.case === undefined) && (missing0 = "case"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.route === undefined) && (missing0 = "route"))) || ((data.check === undefined) && (missing0 = "check"))) || ((data.exchange === undefined) && (missing0 = "exchange"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.args === undefined) && (missing0 = "args"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.beneath === undefined) && (missing0 = "beneath"))){
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema551.properties, key0))){
validate271.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 40){
validate271.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data0)){
validate271.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.case !== undefined){
let data1 = data.case;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 40){
validate271.errors = [{instancePath:instancePath+"/case",schemaPath:"record.schema.json#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data1)){
validate271.errors = [{instancePath:instancePath+"/case",schemaPath:"record.schema.json#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/case",schemaPath:"record.schema.json#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data2 = data.decision;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate271.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "hold") || (data2 === "investigate"))){
validate271.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema551.properties.decision.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate271.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "blocked") || (data3 === "missing")) || (data3 === "failed")) || (data3 === "drift"))){
validate271.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema551.properties.kind.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data4 = data.route;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err0 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(data4)){
const err1 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err3 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate271.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check !== undefined){
let data5 = data.check;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((data5 === "smoke") || (data5 === "stream")) || (data5 === "bad-credential")) || (data5 === "unknown-model")) || (data5 === "invalid-body")) || (data5 === "wrong-path")) || (data5 === "fallback")) || (data5 === "retries")) || (data5 === "worst-case")) || (data5 === "promoted-target")) || (data5 === "recovery"))){
const err6 = {instancePath:instancePath+"/check",schemaPath:"record.schema.json#/$defs/CheckName/enum",keyword:"enum",params:{allowedValues: schema48.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
const _errs24 = errors;
if(data5 !== null){
const err7 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err8 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate271.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined){
let data6 = data.exchange;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs28){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs28 === errors;
valid7 = valid7 || _valid2;
const _errs30 = errors;
if(data6 !== null){
const err12 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err13 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate271.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs32 = errors;
if(!(validate185(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined){
let data8 = data.args;
const _errs33 = errors;
if(errors === _errs33){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 16){
validate271.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 in data8){
const _errs35 = errors;
if(errors === _errs35){
if(typeof key1 === "string"){
if(func3(key1) > 32){
const err14 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/maxLength",keyword:"maxLength",params:{limit: 32},propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(!pattern285.test(key1)){
const err15 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid8 = _errs35 === errors;
if(!valid8){
const err17 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate271.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key2 in data8){
let data9 = data8[key2];
const _errs38 = errors;
const _errs40 = errors;
let valid11 = false;
const _errs41 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(errors === _errs41){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data9 < -1000000 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
var _valid3 = _errs41 === errors;
valid11 = valid11 || _valid3;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data9 === "string"){
if(func3(data9) > 256){
const err21 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(!pattern286.test(data9)){
const err22 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid3 = _errs43 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const err24 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FindingArg/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate271.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
const _errs45 = errors;
if(typeof data.waived !== "boolean"){
validate271.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beneath !== undefined){
let data11 = data.beneath;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data11)){
if(data11.length > 64){
validate271.errors = [{instancePath:instancePath+"/beneath",schemaPath:"#/properties/beneath/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid12 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate273(data11[i0], {instancePath:instancePath+"/beneath/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/beneath",schemaPath:"#/properties/beneath/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema559 = {"type":"object","additionalProperties":false,"required":["overall","routes"],"properties":{"overall":{"type":"string","enum":["promote","hold","investigate","none"]},"routes":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"record.schema.json#/$defs/RecordDecision"}}}};
const schema43 = {"type":"string","enum":["promote","hold","investigate"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.overall === undefined) && (missing0 = "overall")) || ((data.routes === undefined) && (missing0 = "routes"))){
validate276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "overall") || (key0 === "routes"))){
validate276.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.overall !== undefined){
let data0 = data.overall;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate276.errors = [{instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "promote") || (data0 === "hold")) || (data0 === "investigate")) || (data0 === "none"))){
validate276.errors = [{instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/enum",keyword:"enum",params:{allowedValues: schema559.properties.overall.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data1 = data.routes;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2000){
validate276.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxProperties",keyword:"maxProperties",params:{limit: 2000}}];
return false;
}
else {
for(const key1 in data1){
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err0 = {instancePath:instancePath+"/routes",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(key1)){
const err1 = {instancePath:instancePath+"/routes",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/routes",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate276.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
let data2 = data1[key2];
const _errs10 = errors;
if(typeof data2 !== "string"){
validate276.errors = [{instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/RecordDecision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "promote") || (data2 === "hold")) || (data2 === "investigate"))){
validate276.errors = [{instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/RecordDecision/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"required":["run_id","checked_at","source_url","request_family","status_class","response_family","retry_attempt_count","fallback_decision","operator_result","notes","schema","route","request_path","model","attempts_allowed","check","exchange","gateway","gate_id","error_class","error_confidence","elapsed_bucket","usage_present","dimensions","attempts","accounts","fallback_logged","served_by","forced_by","client_exit","after_outage_ms","source_copy","contract_state","environment","head_sha","manifest_digest","run_attempt","rules"],"properties":{"run_id":{"$ref":"#/$defs/Identifier","description":"GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes."},"checked_at":{"$ref":"#/$defs/Instant","description":"When the exchange began (UTC)."},"source_url":{"$ref":"#/$defs/SourceUrl","description":"The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page."},"request_family":{"$ref":"#/$defs/RequestFamily"},"status_class":{"$ref":"#/$defs/StatusClass"},"response_family":{"$ref":"#/$defs/ResponseFamily"},"retry_attempt_count":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact."},"fallback_decision":{"$ref":"#/$defs/RecordDecision","description":"The decision about the route."},"operator_result":{"type":"string","enum":["pass","fail"],"description":"pass if no finding names this record."},"notes":{"$ref":"#/$defs/Notes","description":"The input operator-note."},"schema":{"type":"string","const":"fallback-gate/record/v1"},"route":{"$ref":"#/$defs/Identifier"},"request_path":{"$ref":"#/$defs/RequestPath","description":"The route's path, appended to the gateway's URL. The check wrong-path requests another path."},"model":{"$ref":"#/$defs/ModelName","description":"The route's model. The check unknown-model, and a fallback forced by a model, request another one."},"attempts_allowed":{"type":"integer","minimum":1,"maximum":1000,"description":"The route's retry budget: how many provider calls one user request may cause."},"check":{"$ref":"#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000,"description":"The number of the exchange within its check and route, from 1."},"gateway":{"$ref":"#/$defs/Identifier"},"gate_id":{"$ref":"#/$defs/GateId"},"error_class":{"anyOf":[{"$ref":"#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"#/$defs/Confidence"},{"type":"null"}]},"elapsed_bucket":{"$ref":"#/$defs/ElapsedBucket"},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dimensions":{"$ref":"#/$defs/Dimensions"},"attempts":{"$ref":"#/$defs/Attempts"},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/Account"}},"fallback_logged":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Number of switches that the gateway itself reported; null if it could not be determined."},"served_by":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}],"description":"A target of the manifest, `other`, or null."},"forced_by":{"$ref":"#/$defs/ForcedBy"},"client_exit":{"anyOf":[{"$ref":"#/$defs/ClientExit"},{"type":"null"}],"description":"null if the gate itself sent the request."},"after_outage_ms":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"source_copy":{"type":"boolean","description":"A file of the repository was read instead of the page at source_url."},"contract_state":{"$ref":"#/$defs/ContractState"},"environment":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"#/$defs/CommitSha"},{"type":"null"}]},"manifest_digest":{"$ref":"#/$defs/Digest"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"rules":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/RuleId"}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
const err1 = {instancePath,schemaPath:"#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data === "error") || (data === "unparseable")) || (data === "none"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.value === undefined) && (missing0 = "value")) || ((data.bound === undefined) && (missing0 = "bound"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.per_target === undefined) && (missing0 = "per_target"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "bound")) || (key0 === "source")) || (key0 === "scope")) || (key0 === "per_target"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data1 = data.bound;
const _errs9 = errors;
if(typeof data1 !== "string"){
validate26.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "exact") || (data1 === "at-least")) || (data1 === "unknown"))){
validate26.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate26.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "header") || (data2 === "log")) || (data2 === "witness")) || (data2 === "none"))){
validate26.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema55.properties.source.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate26.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "path") || (data3 === "gateway")) || (data3 === "last-target")) || (data3 === "unknown"))){
validate26.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_target !== undefined){
let data4 = data.per_target;
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
validate26.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 in data4){
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err5 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern4.test(key1)){
const err6 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/per_target",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
const err8 = {instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate26.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key2 in data4){
let data5 = data4[key2];
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate26.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate26.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate26.errors = [{instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.source === undefined) && (missing0 = "source")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.bound === undefined) && (missing0 = "bound"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.attempts === undefined) && (missing0 = "attempts"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "source") || (key0 === "name")) || (key0 === "basis")) || (key0 === "scope")) || (key0 === "bound")) || (key0 === "value")) || (key0 === "attempts")) || (key0 === "rests_on"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
let data0 = data.source;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "header") || (data0 === "log")) || (data0 === "witness"))){
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data2 = data.basis;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate28.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/$defs/Basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "retries") || (data2 === "attempts")) || (data2 === "list")) || (data2 === "events"))){
validate28.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/$defs/Basis/enum",keyword:"enum",params:{allowedValues: schema64.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate28.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "path") || (data3 === "gateway")) || (data3 === "last-target")) || (data3 === "unknown"))){
validate28.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data4 = data.bound;
const _errs14 = errors;
if(typeof data4 !== "string"){
validate28.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "exact") || (data4 === "at-least")) || (data4 === "unknown"))){
validate28.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/Bound/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data5 = data.value;
const _errs17 = errors;
const _errs18 = errors;
let valid6 = false;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5 < -1 || isNaN(data5)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
const _errs21 = errors;
if(data5 !== null){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data6 = data.attempts;
const _errs23 = errors;
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs26){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
valid7 = valid7 || _valid1;
const _errs28 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err9 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rests_on !== undefined){
let data7 = data.rests_on;
const _errs30 = errors;
if(typeof data7 !== "string"){
validate28.errors = [{instancePath:instancePath+"/rests_on",schemaPath:"#/$defs/RestsOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "numbered-rows") || (data7 === "rows")) || (data7 === "list")) || (data7 === "count"))){
validate28.errors = [{instancePath:instancePath+"/rests_on",schemaPath:"#/$defs/RestsOn/enum",keyword:"enum",params:{allowedValues: schema68.enum}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((((((((((data.run_id === undefined) && (missing0 = "run_id")) || ((data.checked_at === undefined) && (missing0 = "checked_at"))) || ((data.source_url === undefined) && (missing0 = "source_url"))) || ((data.request_family === undefined) && (missing0 = "request_family"))) || ((data.status_class === undefined) && (missing0 = "status_class"))) || ((data.response_family === undefined) && (missing0 = "response_family"))) || ((data.retry_attempt_count === undefined) && (missing0 = "retry_attempt_count"))) || ((data.fallback_decision === undefined) && (missing0 = "fallback_decision"))) || ((data.operator_result === undefined) && (missing0 = "operator_result"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.route === undefined) && (missing0 = "route"))) || ((data.request_path === undefined) && (missing0 = "request_path"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.attempts_allowed === undefined) && (missing0 = "attempts_allowed"))) || ((data.check === undefined) && (missing0 = "check"))) || ((data.exchange === undefined) && (missing0 = "exchange"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.gate_id === undefined) && (missing0 = "gate_id"))) || ((data.error_class === undefined) && (missing0 = "error_class"))) || ((data.error_confidence === undefined) && (missing0 = "error_confidence"))) || ((data.elapsed_bucket === undefined) && (missing0 = "elapsed_bucket"))) || ((data.usage_present === undefined) && (missing0 = "usage_present"))) || ((data.dimensions === undefined) && (missing0 = "dimensions"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.fallback_logged === undefined) && (missing0 = "fallback_logged"))) || ((data.served_by === undefined) && (missing0 = "served_by"))) || ((data.forced_by === undefined) && (missing0 = "forced_by"))) || ((data.client_exit === undefined) && (missing0 = "client_exit"))) || ((data.after_outage_ms === undefined) && (missing0 = "after_outage_ms"))) || ((data.source_copy === undefined) && (missing0 = "source_copy"))) || ((data.contract_state === undefined) && (missing0 = "contract_state"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.head_sha === undefined) && (missing0 = "head_sha"))) || ((data.manifest_digest === undefined) && (missing0 = "manifest_digest"))) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate278.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate278.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined){
let data0 = data.run_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate278.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate278.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_at !== undefined){
let data1 = data.checked_at;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 24){
validate278.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data1)){
validate278.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_url !== undefined){
let data2 = data.source_url;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 512){
validate278.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data2) < 1){
validate278.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate278.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_family !== undefined){
let data3 = data.request_family;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate278.errors = [{instancePath:instancePath+"/request_family",schemaPath:"#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data3 === "chat-completions") || (data3 === "responses")) || (data3 === "messages")) || (data3 === "generate-content")) || (data3 === "converse")) || (data3 === "embeddings")) || (data3 === "rerank"))){
validate278.errors = [{instancePath:instancePath+"/request_family",schemaPath:"#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_class !== undefined){
let data4 = data.status_class;
const _errs14 = errors;
if(typeof data4 !== "string"){
validate278.errors = [{instancePath:instancePath+"/status_class",schemaPath:"#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "1xx") || (data4 === "2xx")) || (data4 === "3xx")) || (data4 === "4xx")) || (data4 === "5xx")) || (data4 === "none"))){
validate278.errors = [{instancePath:instancePath+"/status_class",schemaPath:"#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined){
const _errs17 = errors;
if(!(validate24(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_attempt_count !== undefined){
let data6 = data.retry_attempt_count;
const _errs18 = errors;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err0 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err1 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err2 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs23 = errors;
if(data6 !== null){
const err3 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err4 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_decision !== undefined){
let data7 = data.fallback_decision;
const _errs25 = errors;
if(typeof data7 !== "string"){
validate278.errors = [{instancePath:instancePath+"/fallback_decision",schemaPath:"#/$defs/RecordDecision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "promote") || (data7 === "hold")) || (data7 === "investigate"))){
validate278.errors = [{instancePath:instancePath+"/fallback_decision",schemaPath:"#/$defs/RecordDecision/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_result !== undefined){
let data8 = data.operator_result;
const _errs28 = errors;
if(typeof data8 !== "string"){
validate278.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "pass") || (data8 === "fail"))){
validate278.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/enum",keyword:"enum",params:{allowedValues: schema34.properties.operator_result.enum}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data9 = data.notes;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data9 === "string"){
if(func3(data9) > 280){
validate278.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate278.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data10 = data.schema;
const _errs33 = errors;
if(typeof data10 !== "string"){
validate278.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/record/v1" !== data10){
validate278.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/record/v1"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data11 = data.route;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data11 === "string"){
if(func3(data11) > 64){
validate278.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data11)){
validate278.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_path !== undefined){
let data12 = data.request_path;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data12 === "string"){
if(func3(data12) > 256){
validate278.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern9.test(data12)){
validate278.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data13 = data.model;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(func3(data13) > 256){
validate278.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data13) < 1){
validate278.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern10.test(data13)){
validate278.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts_allowed !== undefined){
let data14 = data.attempts_allowed;
const _errs44 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate278.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate278.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate278.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check !== undefined){
let data15 = data.check;
const _errs46 = errors;
if(typeof data15 !== "string"){
validate278.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data15 === "smoke") || (data15 === "stream")) || (data15 === "bad-credential")) || (data15 === "unknown-model")) || (data15 === "invalid-body")) || (data15 === "wrong-path")) || (data15 === "fallback")) || (data15 === "retries")) || (data15 === "worst-case")) || (data15 === "promoted-target")) || (data15 === "recovery"))){
validate278.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckName/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined){
let data16 = data.exchange;
const _errs49 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate278.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10000 || isNaN(data16)){
validate278.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate278.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data17 = data.gateway;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data17 === "string"){
if(func3(data17) > 64){
validate278.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data17)){
validate278.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined){
let data18 = data.gate_id;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data18 === "string"){
if(func3(data18) > 36){
validate278.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!pattern12.test(data18)){
validate278.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined){
let data19 = data.error_class;
const _errs57 = errors;
const _errs58 = errors;
let valid16 = false;
const _errs59 = errors;
if(typeof data19 !== "string"){
const err5 = {instancePath:instancePath+"/error_class",schemaPath:"#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((data19 === "network") || (data19 === "timeout")) || (data19 === "redirect")) || (data19 === "malformed_response")) || (data19 === "empty_answer")) || (data19 === "stream_error")) || (data19 === "truncated_stream")) || (data19 === "authentication")) || (data19 === "permission")) || (data19 === "model_not_found")) || (data19 === "unknown_path")) || (data19 === "quota_billing")) || (data19 === "rate_limited")) || (data19 === "context_length")) || (data19 === "request_too_large")) || (data19 === "content_filter")) || (data19 === "unsupported_parameter")) || (data19 === "invalid_request")) || (data19 === "conflict")) || (data19 === "overloaded")) || (data19 === "upstream_error")) || (data19 === "gateway_error")) || (data19 === "cancelled")) || (data19 === "wrong_family")) || (data19 === "unclassified"))){
const err6 = {instancePath:instancePath+"/error_class",schemaPath:"#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs59 === errors;
valid16 = valid16 || _valid1;
const _errs62 = errors;
if(data19 !== null){
const err7 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs62 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err8 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_confidence !== undefined){
let data20 = data.error_confidence;
const _errs64 = errors;
const _errs65 = errors;
let valid18 = false;
const _errs66 = errors;
if(typeof data20 !== "string"){
const err9 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/$defs/Confidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data20 === "high") || (data20 === "medium")) || (data20 === "low"))){
const err10 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/$defs/Confidence/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs66 === errors;
valid18 = valid18 || _valid2;
const _errs69 = errors;
if(data20 !== null){
const err11 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const err12 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_bucket !== undefined){
let data21 = data.elapsed_bucket;
const _errs71 = errors;
if(typeof data21 !== "string"){
validate278.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"#/$defs/ElapsedBucket/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data21 === "0-100ms") || (data21 === "100-300ms")) || (data21 === "300ms-1s")) || (data21 === "1-3s")) || (data21 === "3-10s")) || (data21 === "10-30s")) || (data21 === "30s-up"))){
validate278.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"#/$defs/ElapsedBucket/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined){
let data22 = data.usage_present;
const _errs74 = errors;
const _errs75 = errors;
let valid21 = false;
const _errs76 = errors;
if(typeof data22 !== "boolean"){
const err13 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs76 === errors;
valid21 = valid21 || _valid3;
const _errs78 = errors;
if(data22 !== null){
const err14 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs78 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const err15 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined){
let data23 = data.dimensions;
const _errs80 = errors;
const _errs82 = errors;
let valid23 = false;
const _errs83 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err16 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs83){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000 || isNaN(data23)){
const err17 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data23 < 1 || isNaN(data23)){
const err18 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid4 = _errs83 === errors;
valid23 = valid23 || _valid4;
const _errs85 = errors;
if(data23 !== null){
const err19 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs85 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const err20 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
const _errs87 = errors;
if(!(validate26(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data25 = data.accounts;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data25)){
if(data25.length > 16){
validate278.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid24 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs90 = errors;
if(!(validate28(data25[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid24 = _errs90 === errors;
if(!valid24){
break;
}
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_logged !== undefined){
let data27 = data.fallback_logged;
const _errs91 = errors;
const _errs92 = errors;
let valid25 = false;
const _errs93 = errors;
const _errs94 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err21 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors === _errs94){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err22 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data27 < 0 || isNaN(data27)){
const err23 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid5 = _errs93 === errors;
valid25 = valid25 || _valid5;
const _errs96 = errors;
if(data27 !== null){
const err24 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs96 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const err25 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.served_by !== undefined){
let data28 = data.served_by;
const _errs98 = errors;
const _errs99 = errors;
let valid27 = false;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data28 === "string"){
if(func3(data28) > 64){
const err26 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(!pattern4.test(data28)){
const err27 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid6 = _errs100 === errors;
valid27 = valid27 || _valid6;
const _errs103 = errors;
if(data28 !== null){
const err29 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid6 = _errs103 === errors;
valid27 = valid27 || _valid6;
if(!valid27){
const err30 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined){
let data29 = data.forced_by;
const _errs105 = errors;
if(typeof data29 !== "string"){
validate278.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"#/$defs/ForcedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data29 === "none") || (data29 === "witness")) || (data29 === "model")) || (data29 === "headers")) || (data29 === "mock"))){
validate278.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"#/$defs/ForcedBy/enum",keyword:"enum",params:{allowedValues: schema71.enum}}];
return false;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined){
let data30 = data.client_exit;
const _errs108 = errors;
const _errs109 = errors;
let valid30 = false;
const _errs110 = errors;
const _errs111 = errors;
if(errors === _errs111){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if(((data30.how === undefined) && (missing1 = "how")) || ((data30.code === undefined) && (missing1 = "code"))){
const err31 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
const _errs113 = errors;
for(const key1 in data30){
if(!((key1 === "how") || (key1 === "code"))){
const err32 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
}
if(_errs113 === errors){
if(data30.how !== undefined){
let data31 = data30.how;
const _errs114 = errors;
if(typeof data31 !== "string"){
const err33 = {instancePath:instancePath+"/client_exit/how",schemaPath:"#/$defs/ClientExit/properties/how/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data31 === "exited") || (data31 === "killed")) || (data31 === "timed-out")) || (data31 === "not-started"))){
const err34 = {instancePath:instancePath+"/client_exit/how",schemaPath:"#/$defs/ClientExit/properties/how/enum",keyword:"enum",params:{allowedValues: schema72.properties.how.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid32 = _errs114 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data30.code !== undefined){
let data32 = data30.code;
const _errs116 = errors;
const _errs117 = errors;
let valid33 = false;
const _errs118 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err35 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors === _errs118){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
const err36 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data32 < 0 || isNaN(data32)){
const err37 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid8 = _errs118 === errors;
valid33 = valid33 || _valid8;
const _errs120 = errors;
if(data32 !== null){
const err38 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid8 = _errs120 === errors;
valid33 = valid33 || _valid8;
if(!valid33){
const err39 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs116 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid7 = _errs110 === errors;
valid30 = valid30 || _valid7;
const _errs122 = errors;
if(data30 !== null){
const err41 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid7 = _errs122 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err42 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_outage_ms !== undefined){
let data33 = data.after_outage_ms;
const _errs124 = errors;
const _errs125 = errors;
let valid34 = false;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err43 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(errors === _errs127){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000 || isNaN(data33)){
const err44 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data33 < 0 || isNaN(data33)){
const err45 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
var _valid9 = _errs126 === errors;
valid34 = valid34 || _valid9;
const _errs129 = errors;
if(data33 !== null){
const err46 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid9 = _errs129 === errors;
valid34 = valid34 || _valid9;
if(!valid34){
const err47 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_copy !== undefined){
const _errs131 = errors;
if(typeof data.source_copy !== "boolean"){
validate278.errors = [{instancePath:instancePath+"/source_copy",schemaPath:"#/properties/source_copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined){
let data35 = data.contract_state;
const _errs133 = errors;
if(typeof data35 !== "string"){
validate278.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"#/$defs/ContractState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data35 === "unchecked") || (data35 === "unchanged")) || (data35 === "text-changed")) || (data35 === "contract-changed")) || (data35 === "anchor-missing")) || (data35 === "moved")) || (data35 === "unavailable")) || (data35 === "stale"))){
validate278.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"#/$defs/ContractState/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data36 = data.environment;
const _errs136 = errors;
const _errs137 = errors;
let valid37 = false;
const _errs138 = errors;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data36 === "string"){
if(func3(data36) > 64){
const err48 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(!pattern4.test(data36)){
const err49 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid10 = _errs138 === errors;
valid37 = valid37 || _valid10;
const _errs141 = errors;
if(data36 !== null){
const err51 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid10 = _errs141 === errors;
valid37 = valid37 || _valid10;
if(!valid37){
const err52 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sha !== undefined){
let data37 = data.head_sha;
const _errs143 = errors;
const _errs144 = errors;
let valid39 = false;
const _errs145 = errors;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data37 === "string"){
if(func3(data37) > 64){
const err53 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(!pattern17.test(data37)){
const err54 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid11 = _errs145 === errors;
valid39 = valid39 || _valid11;
const _errs148 = errors;
if(data37 !== null){
const err56 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid11 = _errs148 === errors;
valid39 = valid39 || _valid11;
if(!valid39){
const err57 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest_digest !== undefined){
let data38 = data.manifest_digest;
const _errs150 = errors;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data38 === "string"){
if(func3(data38) > 71){
validate278.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data38)){
validate278.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined){
let data39 = data.run_attempt;
const _errs153 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate278.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs153){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000 || isNaN(data39)){
validate278.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate278.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs153 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data40 = data.rules;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data40)){
if(data40.length > 64){
validate278.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid42 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
const _errs157 = errors;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data41 === "string"){
if(func3(data41) > 40){
validate278.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data41)){
validate278.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs157 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema591 = {"type":"object","additionalProperties":false,"required":["run_id","run_number","run_attempt","at","head_sha","decision","broken"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_number":{"type":"integer","minimum":0},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant"},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"decision":{"type":"string","enum":["promote","hold","investigate","none"]},"broken":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"},"description":"`route rule` of each finding, or `rule` if the finding is about the run."}}};
const pattern306 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.run_id === undefined) && (missing0 = "run_id")) || ((data.run_number === undefined) && (missing0 = "run_number"))) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.head_sha === undefined) && (missing0 = "head_sha"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.broken === undefined) && (missing0 = "broken"))){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "run_id") || (key0 === "run_number")) || (key0 === "run_attempt")) || (key0 === "at")) || (key0 === "head_sha")) || (key0 === "decision")) || (key0 === "broken"))){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined){
let data0 = data.run_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate283.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate283.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/run_id",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_number !== undefined){
let data1 = data.run_number;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate283.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate283.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined){
let data2 = data.run_attempt;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate283.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate283.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate283.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data3 = data.at;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) > 24){
validate283.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data3)){
validate283.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sha !== undefined){
let data4 = data.head_sha;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err0 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern17.test(data4)){
const err1 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/head_sha",schemaPath:"record.schema.json#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err3 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate283.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data5 = data.decision;
const _errs19 = errors;
if(typeof data5 !== "string"){
validate283.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "promote") || (data5 === "hold")) || (data5 === "investigate")) || (data5 === "none"))){
validate283.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema591.properties.decision.enum}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.broken !== undefined){
let data6 = data.broken;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data6)){
if(data6.length > 20){
validate283.errors = [{instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func3(data7) > 128){
validate283.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern306.test(data7)){
validate283.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"}}];
return false;
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema595 = {"type":"object","additionalProperties":false,"required":["index","of","plan","plan_attempt"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"plan":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over run, head commit, manifest and the routes of each shard."},"plan_attempt":{"type":"integer","minimum":1,"maximum":1000,"description":"The attempt of the run in which the plan was made."}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.index === undefined) && (missing0 = "index")) || ((data.of === undefined) && (missing0 = "of"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.plan_attempt === undefined) && (missing0 = "plan_attempt"))){
validate285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "index") || (key0 === "of")) || (key0 === "plan")) || (key0 === "plan_attempt"))){
validate285.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate285.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
validate285.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate285.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate285.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
validate285.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate285.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data2 = data.plan;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func3(data2) > 71){
validate285.errors = [{instancePath:instancePath+"/plan",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data2)){
validate285.errors = [{instancePath:instancePath+"/plan",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate285.errors = [{instancePath:instancePath+"/plan",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan_attempt !== undefined){
let data3 = data.plan_attempt;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate285.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate285.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate285.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema597 = {"type":"object","additionalProperties":false,"required":["shard","run_attempt","at","digest"],"properties":{"shard":{"type":"integer","minimum":1,"maximum":256},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the leg began."},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"The digest of the partial bundle."}}};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.shard === undefined) && (missing0 = "shard")) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate287.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "shard") || (key0 === "run_attempt")) || (key0 === "at")) || (key0 === "digest"))){
validate287.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.shard !== undefined){
let data0 = data.shard;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate287.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
validate287.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate287.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined){
let data1 = data.run_attempt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate287.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate287.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate287.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func3(data2) > 24){
validate287.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data2)){
validate287.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/at",schemaPath:"record.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data3 = data.digest;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) > 71){
validate287.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data3)){
validate287.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.promotion === undefined) && (missing0 = "promotion"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.records === undefined) && (missing0 = "records"))) || ((data.trail === undefined) && (missing0 = "trail"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
let data0 = data.schema;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/bundle/v1" !== data0){
validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/bundle/v1"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 71){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data1)){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
const _errs7 = errors;
if(!(validate31(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest !== undefined){
const _errs8 = errors;
if(!(validate128(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promotion !== undefined){
const _errs9 = errors;
if(!(validate181(data.promotion, {instancePath:instancePath+"/promotion",parentData:data,parentDataProperty:"promotion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs10 = errors;
if(!(validate205(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data6 = data.findings;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 100000){
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate271(data6[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
const _errs14 = errors;
if(!(validate276(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data9 = data.records;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
if(data9.length > 100000){
validate21.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate278(data9[i1], {instancePath:instancePath+"/records/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trail !== undefined){
let data11 = data.trail;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data11)){
if(data11.length > 50){
validate21.errors = [{instancePath:instancePath+"/trail",schemaPath:"#/properties/trail/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate283(data11[i2], {instancePath:instancePath+"/trail/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trail",schemaPath:"#/properties/trail/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined){
const _errs21 = errors;
if(!(validate285(data.shard, {instancePath:instancePath+"/shard",parentData:data,parentDataProperty:"shard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legs !== undefined){
let data14 = data.legs;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data14)){
if(data14.length > 256){
validate21.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit: 256}}];
return false;
}
else {
var valid5 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate287(data14[i3], {instancePath:instancePath+"/legs/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/bundle.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.isRecord = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/record.schema.json","title":"Record","description":"One line of published evidence, one per exchange. The schema is closed, and each record is sealed with the decision. Records are safe to publish: no field can hold a body, a prompt, a credential or a provider's message.","$ref":"#/$defs/EvidenceRecord","$defs":{"EvidenceRecord":{"type":"object","additionalProperties":false,"required":["run_id","checked_at","source_url","request_family","status_class","response_family","retry_attempt_count","fallback_decision","operator_result","notes","schema","route","request_path","model","attempts_allowed","check","exchange","gateway","gate_id","error_class","error_confidence","elapsed_bucket","usage_present","dimensions","attempts","accounts","fallback_logged","served_by","forced_by","client_exit","after_outage_ms","source_copy","contract_state","environment","head_sha","manifest_digest","run_attempt","rules"],"properties":{"run_id":{"$ref":"#/$defs/Identifier","description":"GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes."},"checked_at":{"$ref":"#/$defs/Instant","description":"When the exchange began (UTC)."},"source_url":{"$ref":"#/$defs/SourceUrl","description":"The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page."},"request_family":{"$ref":"#/$defs/RequestFamily"},"status_class":{"$ref":"#/$defs/StatusClass"},"response_family":{"$ref":"#/$defs/ResponseFamily"},"retry_attempt_count":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact."},"fallback_decision":{"$ref":"#/$defs/RecordDecision","description":"The decision about the route."},"operator_result":{"type":"string","enum":["pass","fail"],"description":"pass if no finding names this record."},"notes":{"$ref":"#/$defs/Notes","description":"The input operator-note."},"schema":{"type":"string","const":"fallback-gate/record/v1"},"route":{"$ref":"#/$defs/Identifier"},"request_path":{"$ref":"#/$defs/RequestPath","description":"The route's path, appended to the gateway's URL. The check wrong-path requests another path."},"model":{"$ref":"#/$defs/ModelName","description":"The route's model. The check unknown-model, and a fallback forced by a model, request another one."},"attempts_allowed":{"type":"integer","minimum":1,"maximum":1000,"description":"The route's retry budget: how many provider calls one user request may cause."},"check":{"$ref":"#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000,"description":"The number of the exchange within its check and route, from 1."},"gateway":{"$ref":"#/$defs/Identifier"},"gate_id":{"$ref":"#/$defs/GateId"},"error_class":{"anyOf":[{"$ref":"#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"#/$defs/Confidence"},{"type":"null"}]},"elapsed_bucket":{"$ref":"#/$defs/ElapsedBucket"},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dimensions":{"$ref":"#/$defs/Dimensions"},"attempts":{"$ref":"#/$defs/Attempts"},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/Account"}},"fallback_logged":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Number of switches that the gateway itself reported; null if it could not be determined."},"served_by":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}],"description":"A target of the manifest, `other`, or null."},"forced_by":{"$ref":"#/$defs/ForcedBy"},"client_exit":{"anyOf":[{"$ref":"#/$defs/ClientExit"},{"type":"null"}],"description":"null if the gate itself sent the request."},"after_outage_ms":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"source_copy":{"type":"boolean","description":"A file of the repository was read instead of the page at source_url."},"contract_state":{"$ref":"#/$defs/ContractState"},"environment":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"#/$defs/CommitSha"},{"type":"null"}]},"manifest_digest":{"$ref":"#/$defs/Digest"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"rules":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/RuleId"}}}},"RequestPath":{"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."},"ModelName":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."},"Identifier":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"RuleId":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"},"GateId":{"type":"string","maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","description":"The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent."},"Instant":{"type":"string","maxLength":24,"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"SourceUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"CommitSha":{"type":"string","maxLength":64,"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"Digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"Notes":{"type":"string","maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$"},"Count":{"type":"integer","minimum":0,"maximum":1000000},"Dimensions":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}],"description":"How many numbers a vector of the answer has; null for an answer without vectors."},"RequestFamily":{"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."},"RequestField":{"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]},"ResponseFamily":{"anyOf":[{"$ref":"#/$defs/RequestFamily"},{"type":"string","enum":["error","unparseable","none"]}]},"StatusClass":{"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]},"RecordDecision":{"type":"string","enum":["promote","hold","investigate"]},"CheckName":{"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]},"ErrorClass":{"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]},"Confidence":{"type":"string","enum":["high","medium","low"]},"ElapsedBucket":{"type":"string","enum":["0-100ms","100-300ms","300ms-1s","1-3s","3-10s","10-30s","30s-up"]},"ForcedBy":{"type":"string","enum":["none","witness","model","headers","mock"]},"ClientExit":{"type":"object","additionalProperties":false,"required":["how","code"],"description":"How the application's own client ended. Its output is not kept.","properties":{"how":{"type":"string","enum":["exited","killed","timed-out","not-started"],"description":"exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate."},"code":{"anyOf":[{"type":"integer","minimum":0,"maximum":4294967295},{"type":"null"}],"description":"The exit code; null unless it exited."}}},"ContractState":{"type":"string","enum":["unchecked","unchanged","text-changed","contract-changed","anchor-missing","moved","unavailable","stale"]},"Source":{"type":"string","enum":["header","log","witness"]},"Basis":{"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."},"RestsOn":{"type":"string","enum":["numbered-rows","rows","list","count"],"description":"numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls."},"Scope":{"type":"string","enum":["path","gateway","last-target","unknown"]},"Bound":{"type":"string","enum":["exact","at-least","unknown"]},"Account":{"type":"object","additionalProperties":false,"required":["source","name","basis","scope","bound","value","attempts"],"description":"What one source reports about the attempts of one exchange.","properties":{"source":{"$ref":"#/$defs/Source"},"name":{"$ref":"#/$defs/Identifier","description":"The header, the log, or the gateway of the witness."},"basis":{"$ref":"#/$defs/Basis"},"scope":{"$ref":"#/$defs/Scope"},"bound":{"$ref":"#/$defs/Bound"},"value":{"anyOf":[{"type":"integer","minimum":-1,"maximum":1000000},{"type":"null"}],"description":"The value that the source reported; null if it reported none."},"attempts":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"The value converted to attempts."},"rests_on":{"$ref":"#/$defs/RestsOn","description":"What the count is based on. Only logs have this field."}}},"Attempts":{"type":"object","additionalProperties":false,"required":["value","bound","source","scope","per_target"],"description":"The strongest statement about provider calls that the accounts support.","properties":{"value":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}]},"bound":{"$ref":"#/$defs/Bound"},"source":{"type":"string","enum":["header","log","witness","none"]},"scope":{"$ref":"#/$defs/Scope"},"per_target":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Count"}}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((((((((((data.run_id === undefined) && (missing0 = "run_id")) || ((data.checked_at === undefined) && (missing0 = "checked_at"))) || ((data.source_url === undefined) && (missing0 = "source_url"))) || ((data.request_family === undefined) && (missing0 = "request_family"))) || ((data.status_class === undefined) && (missing0 = "status_class"))) || ((data.response_family === undefined) && (missing0 = "response_family"))) || ((data.retry_attempt_count === undefined) && (missing0 = "retry_attempt_count"))) || ((data.fallback_decision === undefined) && (missing0 = "fallback_decision"))) || ((data.operator_result === undefined) && (missing0 = "operator_result"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.route === undefined) && (missing0 = "route"))) || ((data.request_path === undefined) && (missing0 = "request_path"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.attempts_allowed === undefined) && (missing0 = "attempts_allowed"))) || ((data.check === undefined) && (missing0 = "check"))) || ((data.exchange === undefined) && (missing0 = "exchange"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.gate_id === undefined) && (missing0 = "gate_id"))) || ((data.error_class === undefined) && (missing0 = "error_class"))) || ((data.error_confidence === undefined) && (missing0 = "error_confidence"))) || ((data.elapsed_bucket === undefined) && (missing0 = "elapsed_bucket"))) || ((data.usage_present === undefined) && (missing0 = "usage_present"))) || ((data.dimensions === undefined) && (missing0 = "dimensions"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.fallback_logged === undefined) && (missing0 = "fallback_logged"))) || ((data.served_by === undefined) && (missing0 = "served_by"))) || ((data.forced_by === undefined) && (missing0 = "forced_by"))) || ((data.client_exit === undefined) && (missing0 = "client_exit"))) || ((data.after_outage_ms === undefined) && (missing0 = "after_outage_ms"))) || ((data.source_copy === undefined) && (missing0 = "source_copy"))) || ((data.contract_state === undefined) && (missing0 = "contract_state"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.head_sha === undefined) && (missing0 = "head_sha"))) || ((data.manifest_digest === undefined) && (missing0 = "manifest_digest"))) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined){
let data0 = data.run_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate23.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate23.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/run_id",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_at !== undefined){
let data1 = data.checked_at;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 24){
validate23.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern5.test(data1)){
validate23.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/checked_at",schemaPath:"#/$defs/Instant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_url !== undefined){
let data2 = data.source_url;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 512){
validate23.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data2) < 1){
validate23.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate23.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/source_url",schemaPath:"#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_family !== undefined){
let data3 = data.request_family;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate23.errors = [{instancePath:instancePath+"/request_family",schemaPath:"#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data3 === "chat-completions") || (data3 === "responses")) || (data3 === "messages")) || (data3 === "generate-content")) || (data3 === "converse")) || (data3 === "embeddings")) || (data3 === "rerank"))){
validate23.errors = [{instancePath:instancePath+"/request_family",schemaPath:"#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_class !== undefined){
let data4 = data.status_class;
const _errs14 = errors;
if(typeof data4 !== "string"){
validate23.errors = [{instancePath:instancePath+"/status_class",schemaPath:"#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "1xx") || (data4 === "2xx")) || (data4 === "3xx")) || (data4 === "4xx")) || (data4 === "5xx")) || (data4 === "none"))){
validate23.errors = [{instancePath:instancePath+"/status_class",schemaPath:"#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined){
const _errs17 = errors;
if(!(validate24(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_attempt_count !== undefined){
let data6 = data.retry_attempt_count;
const _errs18 = errors;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err0 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err1 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err2 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs23 = errors;
if(data6 !== null){
const err3 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err4 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_decision !== undefined){
let data7 = data.fallback_decision;
const _errs25 = errors;
if(typeof data7 !== "string"){
validate23.errors = [{instancePath:instancePath+"/fallback_decision",schemaPath:"#/$defs/RecordDecision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "promote") || (data7 === "hold")) || (data7 === "investigate"))){
validate23.errors = [{instancePath:instancePath+"/fallback_decision",schemaPath:"#/$defs/RecordDecision/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_result !== undefined){
let data8 = data.operator_result;
const _errs28 = errors;
if(typeof data8 !== "string"){
validate23.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "pass") || (data8 === "fail"))){
validate23.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/enum",keyword:"enum",params:{allowedValues: schema34.properties.operator_result.enum}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data9 = data.notes;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data9 === "string"){
if(func3(data9) > 280){
validate23.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate23.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data10 = data.schema;
const _errs33 = errors;
if(typeof data10 !== "string"){
validate23.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/record/v1" !== data10){
validate23.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/record/v1"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data11 = data.route;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data11 === "string"){
if(func3(data11) > 64){
validate23.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data11)){
validate23.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/route",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_path !== undefined){
let data12 = data.request_path;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data12 === "string"){
if(func3(data12) > 256){
validate23.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern9.test(data12)){
validate23.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/request_path",schemaPath:"#/$defs/RequestPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data13 = data.model;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(func3(data13) > 256){
validate23.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data13) < 1){
validate23.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern10.test(data13)){
validate23.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/model",schemaPath:"#/$defs/ModelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts_allowed !== undefined){
let data14 = data.attempts_allowed;
const _errs44 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate23.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check !== undefined){
let data15 = data.check;
const _errs46 = errors;
if(typeof data15 !== "string"){
validate23.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data15 === "smoke") || (data15 === "stream")) || (data15 === "bad-credential")) || (data15 === "unknown-model")) || (data15 === "invalid-body")) || (data15 === "wrong-path")) || (data15 === "fallback")) || (data15 === "retries")) || (data15 === "worst-case")) || (data15 === "promoted-target")) || (data15 === "recovery"))){
validate23.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckName/enum",keyword:"enum",params:{allowedValues: schema48.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined){
let data16 = data.exchange;
const _errs49 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate23.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10000 || isNaN(data16)){
validate23.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate23.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data17 = data.gateway;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data17 === "string"){
if(func3(data17) > 64){
validate23.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data17)){
validate23.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined){
let data18 = data.gate_id;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data18 === "string"){
if(func3(data18) > 36){
validate23.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!pattern12.test(data18)){
validate23.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/$defs/GateId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined){
let data19 = data.error_class;
const _errs57 = errors;
const _errs58 = errors;
let valid16 = false;
const _errs59 = errors;
if(typeof data19 !== "string"){
const err5 = {instancePath:instancePath+"/error_class",schemaPath:"#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((data19 === "network") || (data19 === "timeout")) || (data19 === "redirect")) || (data19 === "malformed_response")) || (data19 === "empty_answer")) || (data19 === "stream_error")) || (data19 === "truncated_stream")) || (data19 === "authentication")) || (data19 === "permission")) || (data19 === "model_not_found")) || (data19 === "unknown_path")) || (data19 === "quota_billing")) || (data19 === "rate_limited")) || (data19 === "context_length")) || (data19 === "request_too_large")) || (data19 === "content_filter")) || (data19 === "unsupported_parameter")) || (data19 === "invalid_request")) || (data19 === "conflict")) || (data19 === "overloaded")) || (data19 === "upstream_error")) || (data19 === "gateway_error")) || (data19 === "cancelled")) || (data19 === "wrong_family")) || (data19 === "unclassified"))){
const err6 = {instancePath:instancePath+"/error_class",schemaPath:"#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs59 === errors;
valid16 = valid16 || _valid1;
const _errs62 = errors;
if(data19 !== null){
const err7 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs62 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err8 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_confidence !== undefined){
let data20 = data.error_confidence;
const _errs64 = errors;
const _errs65 = errors;
let valid18 = false;
const _errs66 = errors;
if(typeof data20 !== "string"){
const err9 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/$defs/Confidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data20 === "high") || (data20 === "medium")) || (data20 === "low"))){
const err10 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/$defs/Confidence/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs66 === errors;
valid18 = valid18 || _valid2;
const _errs69 = errors;
if(data20 !== null){
const err11 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const err12 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_bucket !== undefined){
let data21 = data.elapsed_bucket;
const _errs71 = errors;
if(typeof data21 !== "string"){
validate23.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"#/$defs/ElapsedBucket/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data21 === "0-100ms") || (data21 === "100-300ms")) || (data21 === "300ms-1s")) || (data21 === "1-3s")) || (data21 === "3-10s")) || (data21 === "10-30s")) || (data21 === "30s-up"))){
validate23.errors = [{instancePath:instancePath+"/elapsed_bucket",schemaPath:"#/$defs/ElapsedBucket/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined){
let data22 = data.usage_present;
const _errs74 = errors;
const _errs75 = errors;
let valid21 = false;
const _errs76 = errors;
if(typeof data22 !== "boolean"){
const err13 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs76 === errors;
valid21 = valid21 || _valid3;
const _errs78 = errors;
if(data22 !== null){
const err14 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs78 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const err15 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined){
let data23 = data.dimensions;
const _errs80 = errors;
const _errs82 = errors;
let valid23 = false;
const _errs83 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err16 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs83){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000 || isNaN(data23)){
const err17 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data23 < 1 || isNaN(data23)){
const err18 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid4 = _errs83 === errors;
valid23 = valid23 || _valid4;
const _errs85 = errors;
if(data23 !== null){
const err19 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs85 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const err20 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/Dimensions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
const _errs87 = errors;
if(!(validate26(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data25 = data.accounts;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data25)){
if(data25.length > 16){
validate23.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid24 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs90 = errors;
if(!(validate28(data25[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid24 = _errs90 === errors;
if(!valid24){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_logged !== undefined){
let data27 = data.fallback_logged;
const _errs91 = errors;
const _errs92 = errors;
let valid25 = false;
const _errs93 = errors;
const _errs94 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err21 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors === _errs94){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err22 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data27 < 0 || isNaN(data27)){
const err23 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid5 = _errs93 === errors;
valid25 = valid25 || _valid5;
const _errs96 = errors;
if(data27 !== null){
const err24 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs96 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const err25 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.served_by !== undefined){
let data28 = data.served_by;
const _errs98 = errors;
const _errs99 = errors;
let valid27 = false;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data28 === "string"){
if(func3(data28) > 64){
const err26 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(!pattern4.test(data28)){
const err27 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/served_by",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid6 = _errs100 === errors;
valid27 = valid27 || _valid6;
const _errs103 = errors;
if(data28 !== null){
const err29 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid6 = _errs103 === errors;
valid27 = valid27 || _valid6;
if(!valid27){
const err30 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined){
let data29 = data.forced_by;
const _errs105 = errors;
if(typeof data29 !== "string"){
validate23.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"#/$defs/ForcedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data29 === "none") || (data29 === "witness")) || (data29 === "model")) || (data29 === "headers")) || (data29 === "mock"))){
validate23.errors = [{instancePath:instancePath+"/forced_by",schemaPath:"#/$defs/ForcedBy/enum",keyword:"enum",params:{allowedValues: schema71.enum}}];
return false;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined){
let data30 = data.client_exit;
const _errs108 = errors;
const _errs109 = errors;
let valid30 = false;
const _errs110 = errors;
const _errs111 = errors;
if(errors === _errs111){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if(((data30.how === undefined) && (missing1 = "how")) || ((data30.code === undefined) && (missing1 = "code"))){
const err31 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
const _errs113 = errors;
for(const key1 in data30){
if(!((key1 === "how") || (key1 === "code"))){
const err32 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
}
if(_errs113 === errors){
if(data30.how !== undefined){
let data31 = data30.how;
const _errs114 = errors;
if(typeof data31 !== "string"){
const err33 = {instancePath:instancePath+"/client_exit/how",schemaPath:"#/$defs/ClientExit/properties/how/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data31 === "exited") || (data31 === "killed")) || (data31 === "timed-out")) || (data31 === "not-started"))){
const err34 = {instancePath:instancePath+"/client_exit/how",schemaPath:"#/$defs/ClientExit/properties/how/enum",keyword:"enum",params:{allowedValues: schema72.properties.how.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid32 = _errs114 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data30.code !== undefined){
let data32 = data30.code;
const _errs116 = errors;
const _errs117 = errors;
let valid33 = false;
const _errs118 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err35 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors === _errs118){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
const err36 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data32 < 0 || isNaN(data32)){
const err37 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid8 = _errs118 === errors;
valid33 = valid33 || _valid8;
const _errs120 = errors;
if(data32 !== null){
const err38 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid8 = _errs120 === errors;
valid33 = valid33 || _valid8;
if(!valid33){
const err39 = {instancePath:instancePath+"/client_exit/code",schemaPath:"#/$defs/ClientExit/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs116 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/client_exit",schemaPath:"#/$defs/ClientExit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid7 = _errs110 === errors;
valid30 = valid30 || _valid7;
const _errs122 = errors;
if(data30 !== null){
const err41 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid7 = _errs122 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err42 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_outage_ms !== undefined){
let data33 = data.after_outage_ms;
const _errs124 = errors;
const _errs125 = errors;
let valid34 = false;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err43 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(errors === _errs127){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000 || isNaN(data33)){
const err44 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data33 < 0 || isNaN(data33)){
const err45 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
var _valid9 = _errs126 === errors;
valid34 = valid34 || _valid9;
const _errs129 = errors;
if(data33 !== null){
const err46 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid9 = _errs129 === errors;
valid34 = valid34 || _valid9;
if(!valid34){
const err47 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_copy !== undefined){
const _errs131 = errors;
if(typeof data.source_copy !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/source_copy",schemaPath:"#/properties/source_copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined){
let data35 = data.contract_state;
const _errs133 = errors;
if(typeof data35 !== "string"){
validate23.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"#/$defs/ContractState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data35 === "unchecked") || (data35 === "unchanged")) || (data35 === "text-changed")) || (data35 === "contract-changed")) || (data35 === "anchor-missing")) || (data35 === "moved")) || (data35 === "unavailable")) || (data35 === "stale"))){
validate23.errors = [{instancePath:instancePath+"/contract_state",schemaPath:"#/$defs/ContractState/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data36 = data.environment;
const _errs136 = errors;
const _errs137 = errors;
let valid37 = false;
const _errs138 = errors;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data36 === "string"){
if(func3(data36) > 64){
const err48 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(!pattern4.test(data36)){
const err49 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid10 = _errs138 === errors;
valid37 = valid37 || _valid10;
const _errs141 = errors;
if(data36 !== null){
const err51 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid10 = _errs141 === errors;
valid37 = valid37 || _valid10;
if(!valid37){
const err52 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sha !== undefined){
let data37 = data.head_sha;
const _errs143 = errors;
const _errs144 = errors;
let valid39 = false;
const _errs145 = errors;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data37 === "string"){
if(func3(data37) > 64){
const err53 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(!pattern17.test(data37)){
const err54 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/head_sha",schemaPath:"#/$defs/CommitSha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid11 = _errs145 === errors;
valid39 = valid39 || _valid11;
const _errs148 = errors;
if(data37 !== null){
const err56 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid11 = _errs148 === errors;
valid39 = valid39 || _valid11;
if(!valid39){
const err57 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest_digest !== undefined){
let data38 = data.manifest_digest;
const _errs150 = errors;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data38 === "string"){
if(func3(data38) > 71){
validate23.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data38)){
validate23.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/manifest_digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined){
let data39 = data.run_attempt;
const _errs153 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate23.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs153){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000 || isNaN(data39)){
validate23.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate23.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs153 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data40 = data.rules;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data40)){
if(data40.length > 64){
validate23.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid42 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
const _errs157 = errors;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data41 === "string"){
if(func3(data41) > 40){
validate23.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data41)){
validate23.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/rules/" + i1,schemaPath:"#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs157 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
