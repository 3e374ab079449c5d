// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBundle = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/bundle.schema.json","title":"Bundle","description":"Everything needed to re-derive the decision offline. Body-free, like the records in it.","$ref":"#/$defs/Bundle","$defs":{"Bundle":{"type":"object","additionalProperties":false,"required":["schema","digest","run","manifest","promotion","evidence","findings","decision","records","trail"],"properties":{"schema":{"type":"string","const":"fallback-gate/bundle/v1"},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the text of bundle.json without line ends and without this field, which is the first line after the bracket."},"run":{"$ref":"#/$defs/RunContext"},"manifest":{"$ref":"#/$defs/EffectiveManifest"},"promotion":{"$ref":"#/$defs/Promotion"},"evidence":{"$ref":"#/$defs/Evidence"},"findings":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/Finding"}},"decision":{"$ref":"#/$defs/Judgement"},"records":{"type":"array","maxItems":100000,"items":{"$ref":"record.schema.json#/$defs/EvidenceRecord"}},"trail":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/TrailEntry"},"description":"Earlier runs on this pull request, oldest first, as recorded in our own comment. For display only."},"shard":{"$ref":"#/$defs/ShardBinding","description":"Only in a partial bundle: which part of which divided run it is. Its decision is that of no run."},"legs":{"type":"array","maxItems":256,"items":{"$ref":"#/$defs/MergedLeg"},"description":"Only in a merged bundle: the partial bundles that its evidence comes from, by shard. A shard that is not here sent none that could be used."}}},"ShardBinding":{"type":"object","additionalProperties":false,"required":["index","of","plan","plan_attempt"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"plan":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over run, head commit, manifest and the routes of each shard."},"plan_attempt":{"type":"integer","minimum":1,"maximum":1000,"description":"The attempt of the run in which the plan was made."}}},"MergedLeg":{"type":"object","additionalProperties":false,"required":["shard","run_attempt","at","digest"],"properties":{"shard":{"type":"integer","minimum":1,"maximum":256},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the leg began."},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"The digest of the partial bundle."}}},"RunContext":{"type":"object","additionalProperties":false,"required":["run_id","run_attempt","run_number","at","repository","event","pull_request","head_sha","base_sha","tool_version","node_version","notes","base_ref","default_ref","from_fork","workflow_file","workflow_known","runner","tool_digest","network_variables"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"run_number":{"type":"integer","minimum":0},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the run began. Dates such as `checked` and `expires` are compared with it."},"repository":{"anyOf":[{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"},{"type":"null"}]},"event":{"$ref":"record.schema.json#/$defs/Identifier","description":"The GitHub event, or `local`."},"pull_request":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"base_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"tool_version":{"$ref":"record.schema.json#/$defs/Identifier"},"node_version":{"$ref":"record.schema.json#/$defs/Identifier"},"notes":{"$ref":"record.schema.json#/$defs/Notes"},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The base branch of the pull request; null if there is none."},"default_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The default branch, if the run is on another branch and its event names no base; else null."},"from_fork":{"type":"boolean","description":"The head of the pull request is in another repository."},"workflow_file":{"anyOf":[{"$ref":"#/$defs/ShownPath"},{"type":"null"}],"description":"The workflow of this repository that runs the gate; null if it is in another repository or there is none."},"workflow_known":{"type":"boolean","description":"false: the runner does not report which workflow runs the gate, or reports it in an unknown form."},"runner":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"Operating system and architecture, such as Linux-X64."},"tool_digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"SHA-256 over the files of the action that ran."},"network_variables":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of the CA and proxy variables that were set. The gate uses them only for calls to GitHub."}}},"ShownPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$","description":"The path of a file in the repository. Other bytes are written as in quoted-printable (RFC 2045), such as `=C3=A4`."},"Position":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"$ref":"#/$defs/ShownPath"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"EffectiveManifest":{"type":"object","additionalProperties":false,"required":["file","digest","gateways","limits","layers","logs","contracts","routes","lines","environment","scope","waivers"],"description":"The manifest with every default filled in.","properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath","stricter":"not-a-rule"},"digest":{"$ref":"record.schema.json#/$defs/Digest","stricter":"not-a-rule"},"limits":{"type":"object","additionalProperties":false,"required":["requests"],"properties":{"requests":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"type":"null"}],"description":"null: no limit beyond the number that the checks need.","stricter":"neutral","$comment":"A run that would send more is refused before its first request."}}},"gateways":{"type":"object","maxProperties":128,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/EffectiveGateway"},"stricter":{"entries":"kept-where-needed"}},"contracts":{"type":"object","maxProperties":512,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/Contract"},"stricter":{"entries":"kept-where-needed"}},"routes":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/EffectiveRoute"},"stricter":{"entries":"kept"},"$comment":"A route that is removed while it carries traffic would not be gated any more. A new route has nothing to compare with."},"lines":{"type":"object","maxProperties":60000,"description":"Maps the JSON Pointer of a value in the file to its [line, column].","additionalProperties":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":1}},"stricter":"not-a-rule"},"layers":{"type":"array","maxItems":32,"items":{"$ref":"#/$defs/EffectiveLayer"},"stricter":{"entries":"more","ordered":true},"$comment":"A layer that is not declared is left out of the worst case. The order decides which timeout is the inner one."},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/EffectiveLog"},"stricter":{"entries":"more"}},"environment":{"anyOf":[{"$ref":"#/$defs/EffectiveEnvironment"},{"type":"null"}],"stricter":{"absent":"loosest"}},"scope":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ScopePaths"},{"type":"null"}],"stricter":{"is":"fewer","absent":"loosest"}},"waivers":{"type":"array","maxItems":200,"items":{"$ref":"manifest.schema.json#/$defs/Waiver"},"stricter":{"entries":"fewer"}}}},"EffectiveGateway":{"type":"object","additionalProperties":false,"required":["dialect","auth","credential","headers","concurrency","cool_downs","timeout_ms","credential_of","settle_ms","config"],"properties":{"dialect":{"$ref":"dialect.schema.json#/$defs/Dialect","stricter":"any-change-loosens","$comment":"The dialect decides how headers and rows are interpreted."},"auth":{"$ref":"manifest.schema.json#/$defs/Auth","stricter":"any-change-loosens"},"credential":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},{"type":"null"}],"description":"The name of the variable, never its value.","stricter":"any-change-loosens"},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderSource"},"stricter":"any-change-loosens","$comment":"Headers can select another configuration."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"stricter":"neutral"},"cool_downs":{"type":"boolean","stricter":"neutral","$comment":"It sets the order of the requests only."},"timeout_ms":{"type":"integer","minimum":1,"maximum":180000,"stricter":"less","$comment":"A slow route could pass under a longer deadline."},"credential_of":{"$ref":"manifest.schema.json#/$defs/CredentialOf","stricter":{"order":["provider","gateway"]},"$comment":"A bad credential that the gateway forwards is not judged."},"settle_ms":{"type":"integer","minimum":100,"maximum":600000,"stricter":"more","$comment":"A call that begins later is not seen."},"config":{"type":"array","maxItems":128,"items":{"$ref":"manifest.schema.json#/$defs/LogPath","stricter":"as-at-base"},"stricter":{"entries":"more"},"$comment":"The named files may not change next to a weight."}}},"EffectiveRoute":{"type":"object","additionalProperties":false,"required":["id","gateway","family","path","model","output_cap","contract","targets","order","refusals","context","failback","ask","may_differ","pin","retry_budget","fallback_visible_in","checks","traffic"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","stricter":"any-change-loosens"},"path":{"$ref":"record.schema.json#/$defs/RequestPath","stricter":"any-change-loosens"},"model":{"$ref":"record.schema.json#/$defs/ModelName","stricter":"any-change-loosens"},"output_cap":{"type":"object","additionalProperties":false,"required":["field","tokens"],"properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"],"stricter":"neutral","$comment":"An answer cut by our own cap passes, whatever the cap is."},"tokens":{"type":"integer","minimum":1,"maximum":4096,"stricter":"neutral"}}},"contract":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"targets":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/TargetAlias"},"stricter":"fewer","$comment":"A name that is not listed counts as another target, and so as a switch."},"stricter":{"entries":"any-change-loosens","ordered":true},"$comment":"An additional target is one more place where a fallback may end. Removing one makes the worst case smaller. The first target is the primary."},"order":{"$ref":"manifest.schema.json#/$defs/TargetOrder","stricter":"any-change-loosens"},"refusals":{"$ref":"manifest.schema.json#/$defs/RefusalPolicy","stricter":{"order":["allowed","never"]}},"context":{"$ref":"manifest.schema.json#/$defs/ContextPolicy","stricter":"any-change-loosens"},"failback":{"anyOf":[{"$ref":"#/$defs/EffectiveFailback"},{"type":"null"}],"description":"null: the time until the primary serves again is shown but not judged.","stricter":{"absent":"loosest"}},"ask":{"type":"object","additionalProperties":false,"required":["tools","system","json"],"properties":{"tools":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"system":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"json":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}}}},"may_differ":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"stricter":"fewer"},"pin":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Pin"},{"type":"null"}],"description":"null: the gate repeats a valid request until the promoted target is drawn.","stricter":"any-change-loosens"},"retry_budget":{"type":"object","additionalProperties":false,"required":["attempts","proof","retrying_layers","wait"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"stricter":"less"},"proof":{"$ref":"record.schema.json#/$defs/Source","stricter":{"order":["header","log","witness"]}},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"stricter":"less"},"wait":{"anyOf":[{"$ref":"#/$defs/EffectiveWait"},{"type":"null"}],"stricter":{"absent":"loosest"}}}},"checks":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/EffectiveCheck"},"stricter":{"entries":"more"}},"fallback_visible_in":{"$ref":"manifest.schema.json#/$defs/FallbackVisibleIn","stricter":{"order":["header","log"]}},"traffic":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Traffic"},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"strictest"},"$comment":"Without it the route is gated on every run."}}},"EffectiveCheck":{"type":"object","additionalProperties":false,"required":["check","accept","gateway","stream","repeat","draws","calls","to","force","via"],"properties":{"check":{"$ref":"manifest.schema.json#/$defs/CheckKind","stricter":"key"},"accept":{"anyOf":[{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"}},{"type":"null"}],"description":"null: the check's own classes.","stricter":{"is":"fewer","absent":"as-at-base"},"$comment":"Only the check knows whether its own classes are fewer."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"stream":{"type":"boolean","description":"Whether the gate requests a stream.","stricter":"key"},"repeat":{"type":"integer","minimum":1,"maximum":20,"stricter":"more"},"draws":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"type":"null"}],"description":"null: the check makes a fixed number of exchanges.","stricter":"neutral","$comment":"More draws make it more likely to reach the target. It must answer in any case."},"calls":{"anyOf":[{"type":"integer","minimum":1,"maximum":50},{"type":"null"}],"description":"null: the check does not simulate an outage.","stricter":{"is":"more","absent":"loosest"},"$comment":"A gateway may keep its primary during a short outage but remove it during a longer one."},"to":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: any target but the first.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"force":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Force"},{"type":"null"}],"description":"null: the first target at the bound witness answers 500.","stricter":"any-change-loosens","$comment":"Surviving one fault does not prove that the route survives another."},"via":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Via"},{"type":"null"}],"stricter":"key"}}},"Promotion":{"type":"object","additionalProperties":false,"required":["compared","base","base_ref","obstacle","adoption","replaced_manifests","adopted_raises","routes","rule_changes","reviewed_changes","outside_scope","changed_files","base_changes","head_moved","only_rules"],"properties":{"compared":{"type":"string","enum":["pull-request","merge-group","push","default-branch","local","nothing"],"description":"nothing: there is no base, every route is gated."},"base":{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},"obstacle":{"anyOf":[{"type":"string","enum":["fork","no-token","no-permission","not-found","failed","base-manifest","unlisted"]},{"type":"null"}],"description":"Why base and head could not be compared; null if they were."},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The branch that the change is compared with, even if it was not found; null if there is none."},"adoption":{"type":"boolean","description":"Base has no manifest, and the change does not remove one."},"replaced_manifests":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/ShownPath"},"description":"Manifests of base that this one replaces: the change removes them, or base has deleted this one since. The change is judged by them."},"adopted_raises":{"type":"array","maxItems":2000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Routes of a first manifest whose weight already exists at base and is raised by this change."},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RoutePromotion"}},"rule_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/RuleChange"}},"reviewed_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/ReviewedChange"},"description":"Other changes, besides weights, that affect where traffic goes."},"outside_scope":{"anyOf":[{"$ref":"#/$defs/OutsideScope"},{"type":"null"}],"description":"null if no scope is declared or nothing is compared."},"changed_files":{"anyOf":[{"$ref":"#/$defs/ShownFiles"},{"type":"null"}],"description":"The changed files; null if no route is gated or nothing is compared."},"base_changes":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"},"description":"The manifest, traffic files and gating workflows that base has changed since the merge base."},"head_moved":{"type":"boolean","description":"The head moved to another commit during the run."},"only_rules":{"type":"boolean","description":"Only the manifest is changed: a separate pull request for rules."}}},"RoutePromotion":{"type":"object","additionalProperties":false,"required":["route","gated","reason","from","to","of_sum","problem","at"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"gated":{"type":"boolean"},"reason":{"type":"string","enum":["no-traffic-declared","not-asked-for","raised","not-raised","unknown-share","no-base"]},"from":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}],"description":"Share at base, 0 to 1; a plain number if the manifest declares no `among`."},"to":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"of_sum":{"type":"boolean","description":"from and to are shares; else plain numbers."},"problem":{"anyOf":[{"$ref":"#/$defs/ShareProblem"},{"type":"null"}]},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The route's own weight at head."},"unread":{"$ref":"#/$defs/Unread","description":"The place of the problem; only present with one."},"new_entries":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/NewEntry"},"description":"Entries in the route's group with a weight above 0 that base does not have and no route names; absent if there are none."}},"description":"Whether this route gains traffic and is therefore gated."},"Evidence":{"type":"object","additionalProperties":false,"required":["gateways","routes","stopped","leaks","logs","environment","contracts","witnesses"],"description":"Facts only, no decision.","properties":{"gateways":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/GatewayEvidence"}},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RouteEvidence"}},"stopped":{"type":"string","enum":["no","cancelled","out-of-time"],"description":"Why the run ended before every exchange was made."},"leaks":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Leak"}},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/LogEvidence"}},"environment":{"type":"array","maxItems":4096,"items":{"$ref":"#/$defs/ExpectationEvidence"}},"replicas":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/ReplicaEvidence"},"description":"Missing if fallback-gate started no replica."},"partials":{"$ref":"#/$defs/PartialsEvidence","description":"Only in a merged bundle."},"contracts":{"type":"array","maxItems":512,"items":{"$ref":"#/$defs/ContractEvidence"}},"witnesses":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/WitnessEvidence"}}}},"PartialsEvidence":{"type":"object","additionalProperties":false,"required":["legs","refused"],"description":"How a merged run got the evidence of its legs.","properties":{"legs":{"type":"string","enum":["success","failure","cancelled","skipped","unknown"],"description":"How the legs ended, as the workflow states it. unknown: it does not say."},"refused":{"$ref":"record.schema.json#/$defs/Count","description":"Files that are not a partial bundle of this run, or not the only one of their shard."}}},"ReplicaEvidence":{"type":"object","additionalProperties":false,"required":["gateway","kind","changes","files","others"],"description":"The configuration of a replica that fallback-gate started.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway's name in the manifest."},"kind":{"$ref":"record.schema.json#/$defs/Identifier","description":"The kind of gateway, such as litellm."},"changes":{"type":"integer","minimum":0,"description":"The number of values that differ between the configuration and its copy."},"files":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/ReplicaFileEvidence"}},"others":{"type":"array","maxItems":64,"items":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"description":"Other files under the gateway's `config` that show one of its gated routes."}}},"ReplicaFileEvidence":{"type":"object","additionalProperties":false,"required":["file","original","copy","result"],"properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"original":{"$ref":"record.schema.json#/$defs/Digest","description":"Digest of the file that was copied."},"copy":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Digest of the copy; null if the copy has no such file, or if legs of a divided run made different copies."},"result":{"type":"string","enum":["matches","differs","unreadable"],"description":"Whether the file that was copied is that of the head commit."}}},"GatewayEvidence":{"type":"object","additionalProperties":false,"required":["gateway","credential","witness","version","headers","missing","recognised"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"credential":{"type":"string","enum":["present","missing","not-used"]},"missing":{"type":"array","maxItems":33,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of required environment variables that are empty or not set."},"recognised":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/DialectName"},{"type":"null"}],"description":"The dialect whose headers its answers carry, although it is configured as generic."},"witness":{"type":"string","enum":["none","spoke","silent","unreachable","incomplete"],"description":"spoke: it showed at least one call of this run. incomplete: calls of this run are missing from its journal."},"version":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value of the dialect's version header."},"headers":{"type":"array","maxItems":32,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Names of the configured headers."}}},"RouteEvidence":{"type":"object","additionalProperties":false,"required":["route","contract_state","by_configuration","exchanges","unrun"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"contract_state":{"$ref":"record.schema.json#/$defs/ContractState"},"by_configuration":{"anyOf":[{"$ref":"#/$defs/ByConfiguration"},{"type":"null"}],"description":"Null if no file under the gateway's `config` shows the route."},"exchanges":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Exchange"}},"unrun":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/UnrunCheck"}}}},"ByConfiguration":{"type":"object","additionalProperties":false,"required":["at","unread","measured","attempts","cannot_know"],"description":"The most provider calls that the gateway's own configuration allows for one request, as `fallback-gate map` reads it.","properties":{"at":{"$ref":"#/$defs/Position"},"unread":{"enum":["missing","refused","unreadable",null],"description":"Why the file was not read; null if it was. `missing`: it is not there. `refused`: `fallback-gate map` prints the reason. `unreadable`: it is too large, or reading failed."},"measured":{"type":"boolean","description":"Whether the numbers of this kind of configuration were compared with the calls that the real gateway makes."},"cannot_know":{"type":"integer","minimum":0,"description":"How many things that could change the number the file does not show. `fallback-gate map` lists them."},"attempts":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"Null if the file does not show the number."}}},"UnrunCheck":{"type":"object","additionalProperties":false,"required":["check","reason"],"properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"reason":{"type":"string","enum":["credential-missing","cancelled","out-of-time","invalid-record","pass-through","no-force","no-witness","no-client","fork","share-unknown","preflight","not-compared","leg-missing"],"description":"preflight: an earlier request showed that the check could not be answered (rule reachable). not-compared: base and head could not be compared, so nothing was sent. leg-missing: the job that gates the route left no partial bundle that can be used."}}},"Exchange":{"type":"object","additionalProperties":false,"required":["check","exchange","gateway","gate_id","at","forced_by","observation","ledger","via","client_exit","after_outage_ms","exposures","request_id","answer_model"],"description":"One user request and its answer.","properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"gate_id":{"$ref":"record.schema.json#/$defs/GateId"},"at":{"$ref":"record.schema.json#/$defs/Instant"},"forced_by":{"$ref":"record.schema.json#/$defs/ForcedBy"},"observation":{"$ref":"#/$defs/Observation"},"ledger":{"$ref":"#/$defs/Ledger"},"via":{"type":"string","enum":["gate","client"],"description":"Who sent the requests: the gate itself, or the user's client through the tap."},"client_exit":{"anyOf":[{"$ref":"record.schema.json#/$defs/ClientExit"},{"type":"null"}]},"after_outage_ms":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"exposures":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Exposure"}},"answer_model":{"anyOf":[{"type":"string","enum":["absent","asked","serving-target","another-target","other"]},{"type":"null"}],"description":"The model name in a valid answer: none, the requested name, the name of the serving target or of another target, or anything else. null without a valid answer, or if the serving target is unknown."},"request_id":{"type":"boolean","description":"Whether the answer carried its own request id, which a provider's support asks for. The id itself is only in the escalation packet."}}},"Observation":{"type":"object","additionalProperties":false,"required":["failure","status","status_class","response_family","error_class","error_confidence","error_envelope","error_origin","error_param","error_in_success","against_status","terminal","usage_present","remarks","dimensions","scripted_answer","cache","elapsed_bucket","served_by"],"description":"The body-free facts of one exchange.","properties":{"failure":{"anyOf":[{"$ref":"#/$defs/TransportFailure"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}]},"status_class":{"$ref":"record.schema.json#/$defs/StatusClass"},"response_family":{"$ref":"record.schema.json#/$defs/ResponseFamily"},"error_class":{"anyOf":[{"$ref":"record.schema.json#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"record.schema.json#/$defs/Confidence"},{"type":"null"}]},"error_envelope":{"anyOf":[{"$ref":"#/$defs/Envelope"},{"type":"null"}]},"error_origin":{"type":"string","enum":["client","edge","gateway","provider","unknown","none"]},"error_in_success":{"type":"boolean","description":"A 2xx that carries an error."},"against_status":{"type":"boolean","description":"The class named by the body is not documented with this status."},"terminal":{"type":"string","enum":["complete","capped","incomplete","none"],"description":"capped: cut by our own output cap, which is a pass."},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"remarks":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"$ref":"#/$defs/Remark"},"description":"Unusual features of the answer's form, whether or not the answer was accepted."},"dimensions":{"$ref":"record.schema.json#/$defs/Dimensions"},"scripted_answer":{"anyOf":[{"type":"string","enum":["whole","truncated","stitched"]},{"type":"null"}],"description":"Whether the text is one complete answer of the scripted provider, the beginning of one, or a mixture of several; null for any other text."},"cache":{"type":"string","enum":["hit","unknown"]},"elapsed_bucket":{"$ref":"record.schema.json#/$defs/ElapsedBucket"},"served_by":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"error_param":{"type":"string","enum":["none","model","other"],"description":"The request field that the error names: the model, another field, or none."}}},"Remark":{"type":"string","enum":["ending-missing","ending-unknown","cut-before-text","type-missing","type-wrong","compressed","not-utf8","last-event-open"],"description":"ending: finish_reason, status or incomplete_details.reason. cut-before-text: the output cap was reached before any text. type: content-type. last-event-open: the last event of a stream has no blank line after it."},"TransportFailure":{"type":"string","enum":["dns","refused","unreachable","tls","connect-timeout","timeout","reset","closed","bad-http","too-large","headers-too-large","too-many-interim","encoded","cancelled","unknown"]},"Envelope":{"type":"string","enum":["openai","openai_string_code","anthropic","google_rpc","gemini_interactions","azure","apim","aws","openrouter","portkey_failure","portkey_html","one_api","bifrost","cloudflare","kong","apisix","fastapi","cohere","problem_json","flat_string","html","plain_text","empty","other_json"]},"Ledger":{"type":"object","additionalProperties":false,"required":["expected","accounts","attempts","contradictions","calls","client_requests","targets","waits","attribution","switches","digest","logs"],"description":"All accounts of one exchange, normalised and compared.","properties":{"expected":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/ExpectedSource"}},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"record.schema.json#/$defs/Account"}},"attempts":{"$ref":"record.schema.json#/$defs/Attempts"},"contradictions":{"type":"array","maxItems":120,"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":15}},"description":"Pairs of indexes into accounts that cannot both be true."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Call"},"description":"Calls that reached a provider, in order, as the witness saw them."},"client_requests":{"type":"integer","minimum":0,"maximum":10000,"description":"Requests that the client sent for one user request. 1 if the gate sent the request itself."},"targets":{"type":"array","maxItems":1000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The called targets, in order. Repeated calls to the same target count once."},"waits":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Wait"}},"attribution":{"type":"string","enum":["nonce","time","none"],"description":"How calls were matched to this exchange. time: the client did not use the prompt, and no other exchange ran at the same time."},"switches":{"type":"object","additionalProperties":false,"required":["header","log"],"description":"Switches that the gateway itself reports; null if it reports none.","properties":{"header":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]},"log":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]}}},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the canonical JSON of the ledger without this field."},"logs":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LoggedExchange"},"description":"The rows of each log of the gateway for this exchange. The counts, targets and switches of logs are derived from them."}}},"LoggedExchange":{"type":"object","additionalProperties":false,"required":["log","rows","calls","outcomes","switches","flaws"],"properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this exchange that could be read."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"The logged calls in order; empty if rows only count them."},"outcomes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"Rows that report how a call ended, if the log writes them separately: the target that refused it, and the status."},"switches":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"null if the log cannot show switches."},"flaws":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LogFlaw"},"description":"Why there may have been more calls than the log shows. If empty, the count is exact."}}},"LoggedCall":{"type":"object","additionalProperties":false,"required":["target","status"],"properties":{"target":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the log gives none."}}},"LogFlaw":{"type":"object","additionalProperties":false,"required":["kind","rows","at"],"properties":{"kind":{"type":"string","enum":["not-whole","unknown-event","no-field","no-count","no-number","gap","repeated","several","unsplit","unpaired","no-target"],"description":"Each flaw weakens the count and the switches; no-target weakens only the switches. not-whole: the log was not read to its end, or has unreadable rows. unpaired: the lists or counts of one row do not match."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"How many rows have it."},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"description":"The field of the mapping."}}},"ExpectedSource":{"type":"object","additionalProperties":false,"required":["source","name"],"properties":{"source":{"$ref":"record.schema.json#/$defs/Source"},"name":{"$ref":"record.schema.json#/$defs/Identifier"}}},"Call":{"type":"object","additionalProperties":false,"required":["target","started_ms","ended_ms","status","retry_after_ms","shape"],"properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"started_ms":{"type":"integer","minimum":0,"description":"After the start of the exchange's first call."},"ended_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the provider gave no status, as with a hang or a reset."},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"shape":{"anyOf":[{"$ref":"shape.schema.json#/$defs/RequestShape"},{"type":"null"}],"description":"The shape of the request; null if its body could not be read."}}},"Leak":{"type":"object","additionalProperties":false,"required":["surface","rule"],"properties":{"surface":{"type":"string","enum":["records","bundle","report","comment","summary","annotations","outputs","html","junit","statement","escalation"]},"rule":{"$ref":"record.schema.json#/$defs/Identifier","description":"Which kind of secret it was, never the value."}}},"Finding":{"type":"object","additionalProperties":false,"required":["rule","case","decision","kind","route","check","exchange","at","args","waived","beneath"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"case":{"$ref":"record.schema.json#/$defs/RuleId","description":"Which of the rule's cases it is."},"decision":{"type":"string","enum":["hold","investigate"]},"kind":{"type":"string","enum":["blocked","missing","failed","drift"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"check":{"anyOf":[{"$ref":"record.schema.json#/$defs/CheckName"},{"type":"null"}]},"exchange":{"anyOf":[{"type":"integer","minimum":1,"maximum":10000},{"type":"null"}]},"at":{"$ref":"#/$defs/Position"},"args":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":32,"pattern":"^[a-z_]+$"},"additionalProperties":{"$ref":"#/$defs/FindingArg"}},"waived":{"type":"boolean","description":"A waiver on the base branch covers the finding: it is shown but does not count."},"beneath":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/FollowingFindings"},"description":"Findings that follow from this one and are not listed."}}},"FollowingFindings":{"type":"object","additionalProperties":false,"required":["rule","findings"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"findings":{"type":"integer","minimum":1,"maximum":1000000}}},"FindingArg":{"anyOf":[{"type":"integer","minimum":-1000000,"maximum":1000000000},{"type":"string","maxLength":256,"pattern":"^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}]},"Judgement":{"type":"object","additionalProperties":false,"required":["overall","routes"],"properties":{"overall":{"type":"string","enum":["promote","hold","investigate","none"]},"routes":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"record.schema.json#/$defs/RecordDecision"}}}},"EffectiveLayer":{"type":"object","additionalProperties":false,"required":["name","attempts","timeout_ms"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"type":"null"}],"description":"null: unknown, at least 1.","stricter":{"is":"more","absent":"loosest"},"$comment":"Declaring fewer makes the worst case smaller. unknown counts as 1."},"timeout_ms":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Whether a longer timeout is stricter depends on the other layers."}}},"EffectiveFailback":{"type":"object","additionalProperties":false,"required":["within_ms"],"properties":{"within_ms":{"type":"integer","minimum":1,"stricter":"less"}}},"EffectiveWait":{"type":"object","additionalProperties":false,"required":["min_ms","max_ms"],"properties":{"min_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"more","absent":"loosest"}},"max_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"less","absent":"loosest"}}}},"Wait":{"type":"object","additionalProperties":false,"required":["target","wait_ms","retry_after_ms"],"description":"The pause between the end of one call and the start of the next at the same target.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"wait_ms":{"type":"integer","minimum":0},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"The Retry-After of the earlier call's answer."}}},"EffectiveLog":{"type":"object","additionalProperties":false,"required":["name","gateway","source","path","endpoint","auth","headers","request","at","pages","content","line","ids","format","settle_ms","max_bytes","bodies"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"source":{"type":"string","enum":["jsonl","http"],"stricter":"any-change-loosens"},"path":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPath"},{"type":"null"}],"stricter":"any-change-loosens"},"endpoint":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"stricter":"any-change-loosens"},"auth":{"$ref":"manifest.schema.json#/$defs/LogAuth","stricter":"any-change-loosens"},"headers":{"$ref":"manifest.schema.json#/$defs/LogHeaders","stricter":"any-change-loosens"},"request":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogRequest"},{"type":"null"}],"stricter":"any-change-loosens"},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"stricter":"any-change-loosens"},"pages":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPages"},{"type":"null"}],"stricter":"any-change-loosens"},"content":{"$ref":"manifest.schema.json#/$defs/LogContent","stricter":"any-change-loosens"},"line":{"$ref":"manifest.schema.json#/$defs/LineForm","stricter":"any-change-loosens"},"ids":{"$ref":"manifest.schema.json#/$defs/LogIds","stricter":"any-change-loosens"},"format":{"$ref":"dialect.schema.json#/$defs/LogFormat","stricter":"any-change-loosens","$comment":"It decides which rows are attempts and which are switches."},"settle_ms":{"type":"integer","minimum":1,"maximum":600000,"stricter":"more","$comment":"A row that arrives later is not seen."},"max_bytes":{"type":"integer","minimum":1,"maximum":17179869184,"stricter":"neutral","$comment":"A log that was not read to its end proves nothing."},"bodies":{"type":"string","enum":["refused","allowed"],"stricter":{"order":["allowed","refused"]}}}},"LogEvidence":{"type":"object","additionalProperties":false,"required":["log","state","rows","overlong","torn","unreadable","truncated"],"description":"How well a log could be read.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"state":{"type":"string","enum":["read","missing","unreachable","refused"],"description":"missing: there is no such file. refused: the endpoint refused the credential."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this run's exchanges."},"overlong":{"$ref":"record.schema.json#/$defs/Count"},"torn":{"$ref":"record.schema.json#/$defs/Count"},"unreadable":{"$ref":"record.schema.json#/$defs/Count"},"truncated":{"type":"boolean"}}},"Exposure":{"type":"object","additionalProperties":false,"required":["log","field","kind"],"description":"A field of a log row with content that a log must not contain.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"field":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9._/-]*$"},"kind":{"type":"string","enum":["credential","prompt","answer"]}}},"TrailEntry":{"type":"object","additionalProperties":false,"required":["run_id","run_number","run_attempt","at","head_sha","decision","broken"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_number":{"type":"integer","minimum":0},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant"},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"decision":{"type":"string","enum":["promote","hold","investigate","none"]},"broken":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"},"description":"`route rule` of each finding, or `rule` if the finding is about the run."}}},"BranchName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"},"EffectiveEnvironment":{"type":"object","additionalProperties":false,"required":["name","expect","flags"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"neutral"},"expect":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/EffectiveExpectation"},"stricter":{"entries":"more"}},"flags":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"stricter":"neutral","$comment":"Recorded, not checked."}}},"EffectiveExpectation":{"type":"object","additionalProperties":false,"required":["gateway","header","matches","equals"],"properties":{"gateway":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: every gateway in use.","stricter":"key"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName","stricter":"key"},"matches":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/HeaderText"},{"type":"null"}],"stricter":"any-change-loosens"},"equals":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ExpectedValue"},{"type":"null"}],"stricter":"any-change-loosens"}}},"Base":{"type":"object","additionalProperties":false,"required":["ref","sha","merge_base"],"properties":{"ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}]},"sha":{"$ref":"record.schema.json#/$defs/CommitSha"},"merge_base":{"$ref":"record.schema.json#/$defs/CommitSha"}}},"Unread":{"type":"object","additionalProperties":false,"required":["side","at","field"],"properties":{"side":{"type":"string","enum":["base","head","both","merge-base","merge"],"description":"Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge."},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The place of the problem in the traffic file."},"field":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"null"}],"description":"A pointer to the problem in the traffic file."}},"description":"The place where a share could not be read."},"NewEntry":{"type":"object","additionalProperties":false,"required":["field","at"],"properties":{"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}},"description":"An entry of a group at head, and a pointer to it."},"ShareProblem":{"type":"string","enum":["file-missing","file-unreadable","other-format","template","over-limit","not-utf8","control-character","directive","syntax","duplicate-key","key-not-text","alias-without-anchor","document-missing","document-ambiguous","pointer-invalid","path-missing","path-ambiguous","index-ambiguous","merge-key","tagged","no-share","no-weights","group-of-one","entry-missing","weight-ambiguous","weight-outside","weight-missing","weight-not-a-number","weight-notation","units-differ","merge-conflict","merge-tangled"]},"RuleChange":{"type":"object","additionalProperties":false,"required":["pointer","route","direction","at","in_effect"],"properties":{"pointer":{"type":"string","maxLength":512,"pattern":"^[ -~]*$"},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"direction":{"type":"string","enum":["tighter","looser","neutral"]},"at":{"$ref":"#/$defs/Position"},"in_effect":{"type":"boolean","description":"true: the value of this pull request applies. false: base's value does."}}},"ReviewedChange":{"type":"object","additionalProperties":false,"required":["what","route","field","at"],"properties":{"what":{"type":"string","enum":["traffic-file","manifest","workflow","workflow-part","workflow-unknown","config","config-unknown"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}}},"OutsideScope":{"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"Further files."},"complete":{"type":"boolean","description":"Every changed file was listed."}}},"ShownFiles":{"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"How many more there are."},"complete":{"type":"boolean","description":"Every changed file was listed."}}},"ExpectationEvidence":{"type":"object","additionalProperties":false,"required":["gateway","header","expected","index","by_digest","seen","result"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"expected":{"$ref":"manifest.schema.json#/$defs/HeaderText"},"index":{"type":"integer","minimum":0,"description":"Its place under environment.expect."},"by_digest":{"type":"boolean"},"seen":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value in the answers; null if it was missing or is not safe to show."},"result":{"type":"string","enum":["matches","differs","missing","several","unreadable"]}}},"ContractEvidence":{"type":"object","additionalProperties":false,"required":["contract","source","copy","origin","kind","state","reason","at","elapsed_ms","bytes","digest","final_url","facts","baseline","changes","escalation"],"properties":{"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"copy":{"type":"boolean","description":"A file of the repository instead of the page itself."},"origin":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}],"description":"The original page of a copy, as declared in the manifest."},"kind":{"anyOf":[{"type":"string","enum":["openapi","markdown","html"]},{"type":"null"}]},"state":{"$ref":"record.schema.json#/$defs/ContractState"},"reason":{"anyOf":[{"$ref":"#/$defs/Unavailability"},{"type":"null"}]},"at":{"$ref":"record.schema.json#/$defs/Instant"},"elapsed_ms":{"type":"integer","minimum":0},"bytes":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Of the normalised text."},"final_url":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}]},"facts":{"anyOf":[{"$ref":"#/$defs/ContractFacts"},{"type":"null"}]},"baseline":{"type":"string","enum":["none","compared","unreadable"]},"changes":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/ContractChange"}},"escalation":{"type":"string","enum":["none","checked","unavailable"]}}},"Unavailability":{"type":"string","enum":["unreachable","timeout","refused-status","private-address","other-host","too-large","encoded","not-text","not-a-document","bot-wall","no-facts","too-complex","file-missing","cancelled"]},"ContractFacts":{"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."},"ContractChange":{"type":"object","additionalProperties":false,"required":["change","what"],"properties":{"change":{"type":"string","enum":["removed","newly-required","retyped","changed","added","no-longer-required","newly-promised","widened","narrowed","text"],"description":"The first four are drift: an existing client may break. The others are information."},"what":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}}},"WitnessEvidence":{"type":"object","additionalProperties":false,"required":["gateways","state","missing","quiet","strays"],"description":"How completely a witness saw the run.","properties":{"gateways":{"type":"array","minItems":1,"maxItems":128,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The gateways that the witness is bound to."},"state":{"type":"string","enum":["read","unreachable","refused","foreign","restarted","incomplete"],"description":"unreachable: it did not answer. refused: it did not accept the token. foreign: something else answered at its URL. restarted: its journal started again during the run. incomplete: calls of this run are missing from its journal."},"missing":{"$ref":"record.schema.json#/$defs/Count","description":"Calls of this run that the journal no longer has."},"quiet":{"type":"boolean","description":"Whether it was watched for the whole quiet period after the last exchange."},"strays":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/StrayCalls"}}}},"StrayCalls":{"type":"object","additionalProperties":false,"required":["target","calls","first_ms"],"description":"Provider calls during the run that belong to none of its exchanges.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"calls":{"type":"integer","minimum":1,"maximum":1000000000},"first_ms":{"type":"integer","minimum":0,"description":"When the first of them began, in milliseconds after the gate's first request."}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["schema","digest","run","manifest","promotion","evidence","findings","decision","records","trail"],"properties":{"schema":{"type":"string","const":"fallback-gate/bundle/v1"},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the text of bundle.json without line ends and without this field, which is the first line after the bracket."},"run":{"$ref":"#/$defs/RunContext"},"manifest":{"$ref":"#/$defs/EffectiveManifest"},"promotion":{"$ref":"#/$defs/Promotion"},"evidence":{"$ref":"#/$defs/Evidence"},"findings":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/Finding"}},"decision":{"$ref":"#/$defs/Judgement"},"records":{"type":"array","maxItems":100000,"items":{"$ref":"record.schema.json#/$defs/EvidenceRecord"}},"trail":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/TrailEntry"},"description":"Earlier runs on this pull request, oldest first, as recorded in our own comment. For display only."},"shard":{"$ref":"#/$defs/ShardBinding","description":"Only in a partial bundle: which part of which divided run it is. Its decision is that of no run."},"legs":{"type":"array","maxItems":256,"items":{"$ref":"#/$defs/MergedLeg"},"description":"Only in a merged bundle: the partial bundles that its evidence comes from, by shard. A shard that is not here sent none that could be used."}}};
const func0 = Object.prototype.hasOwnProperty;
const schema51 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const func113 = require("ajv/dist/runtime/ucs2length").default;
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 71){
validate131.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern11.test(data)){
validate131.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"required":["run_id","run_attempt","run_number","at","repository","event","pull_request","head_sha","base_sha","tool_version","node_version","notes","base_ref","default_ref","from_fork","workflow_file","workflow_known","runner","tool_digest","network_variables"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"run_number":{"type":"integer","minimum":0},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the run began. Dates such as `checked` and `expires` are compared with it."},"repository":{"anyOf":[{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"},{"type":"null"}]},"event":{"$ref":"record.schema.json#/$defs/Identifier","description":"The GitHub event, or `local`."},"pull_request":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"base_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"tool_version":{"$ref":"record.schema.json#/$defs/Identifier"},"node_version":{"$ref":"record.schema.json#/$defs/Identifier"},"notes":{"$ref":"record.schema.json#/$defs/Notes"},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The base branch of the pull request; null if there is none."},"default_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The default branch, if the run is on another branch and its event names no base; else null."},"from_fork":{"type":"boolean","description":"The head of the pull request is in another repository."},"workflow_file":{"anyOf":[{"$ref":"#/$defs/ShownPath"},{"type":"null"}],"description":"The workflow of this repository that runs the gate; null if it is in another repository or there is none."},"workflow_known":{"type":"boolean","description":"false: the runner does not report which workflow runs the gate, or reports it in an unknown form."},"runner":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"Operating system and architecture, such as Linux-X64."},"tool_digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"SHA-256 over the files of the action that ran."},"network_variables":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of the CA and proxy variables that were set. The gate uses them only for calls to GitHub."}}};
const schema23 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate134.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate134.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","maxLength":24,"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"};
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 24){
validate136.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern4.test(data)){
validate136.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","maxLength":64,"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern10 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate139.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern10.test(data)){
validate139.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}}];
return false;
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$"};
const pattern6 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 280){
validate144.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(!pattern6.test(data)){
validate144.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"};
const pattern19 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$", "u");

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
if(typeof data === "string"){
if(func113(data) > 255){
validate146.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(func113(data) < 1){
validate146.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern19.test(data)){
validate146.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]*$"}}];
return false;
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$","description":"The path of a file in the repository. Other bytes are written as in quoted-printable (RFC 2045), such as `=C3=A4`."};
const pattern20 = new RegExp("^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$", "u");

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate149.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate149.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern20.test(data)){
validate149.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$"}}];
return false;
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const pattern25 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 128){
validate462.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern25.test(data)){
validate462.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate462.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern16 = new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((data.run_id === undefined) || (!(func0.call(data, "run_id")))) && (missing0 = "run_id")) || (((data.run_attempt === undefined) || (!(func0.call(data, "run_attempt")))) && (missing0 = "run_attempt"))) || (((data.run_number === undefined) || (!(func0.call(data, "run_number")))) && (missing0 = "run_number"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.repository === undefined) || (!(func0.call(data, "repository")))) && (missing0 = "repository"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.pull_request === undefined) || (!(func0.call(data, "pull_request")))) && (missing0 = "pull_request"))) || (((data.head_sha === undefined) || (!(func0.call(data, "head_sha")))) && (missing0 = "head_sha"))) || (((data.base_sha === undefined) || (!(func0.call(data, "base_sha")))) && (missing0 = "base_sha"))) || (((data.tool_version === undefined) || (!(func0.call(data, "tool_version")))) && (missing0 = "tool_version"))) || (((data.node_version === undefined) || (!(func0.call(data, "node_version")))) && (missing0 = "node_version"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.base_ref === undefined) || (!(func0.call(data, "base_ref")))) && (missing0 = "base_ref"))) || (((data.default_ref === undefined) || (!(func0.call(data, "default_ref")))) && (missing0 = "default_ref"))) || (((data.from_fork === undefined) || (!(func0.call(data, "from_fork")))) && (missing0 = "from_fork"))) || (((data.workflow_file === undefined) || (!(func0.call(data, "workflow_file")))) && (missing0 = "workflow_file"))) || (((data.workflow_known === undefined) || (!(func0.call(data, "workflow_known")))) && (missing0 = "workflow_known"))) || (((data.runner === undefined) || (!(func0.call(data, "runner")))) && (missing0 = "runner"))) || (((data.tool_digest === undefined) || (!(func0.call(data, "tool_digest")))) && (missing0 = "tool_digest"))) || (((data.network_variables === undefined) || (!(func0.call(data, "network_variables")))) && (missing0 = "network_variables"))){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema54.properties, key0))){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined && func0.call(data, "run_id")){
const _errs2 = errors;
if(!(validate134(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined && func0.call(data, "run_attempt")){
let data1 = data.run_attempt;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate133.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate133.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate133.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_number !== undefined && func0.call(data, "run_number")){
let data2 = data.run_number;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate133.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate133.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.at !== undefined && func0.call(data, "at")){
const _errs7 = errors;
if(!(validate136(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined && func0.call(data, "repository")){
let data4 = data.repository;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func113(data4) > 140){
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
if(!pattern16.test(data4)){
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
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
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
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate133.errors = vErrors;
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
if(data.event !== undefined && func0.call(data, "event")){
const _errs14 = errors;
if(!(validate134(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pull_request !== undefined && func0.call(data, "pull_request")){
let data6 = data.pull_request;
const _errs15 = errors;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
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
if(errors === _errs17){
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
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
const _errs19 = errors;
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
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err8 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate133.errors = vErrors;
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
if(data.head_sha !== undefined && func0.call(data, "head_sha")){
let data7 = data.head_sha;
const _errs21 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(!(validate139(data7, {instancePath:instancePath+"/head_sha",parentData:data,parentDataProperty:"head_sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
const _errs24 = errors;
if(data7 !== null){
const err9 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err10 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate133.errors = vErrors;
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
if(data.base_sha !== undefined && func0.call(data, "base_sha")){
let data8 = data.base_sha;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(!(validate139(data8, {instancePath:instancePath+"/base_sha",parentData:data,parentDataProperty:"base_sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
const _errs29 = errors;
if(data8 !== null){
const err11 = {instancePath:instancePath+"/base_sha",schemaPath:"#/properties/base_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err12 = {instancePath:instancePath+"/base_sha",schemaPath:"#/properties/base_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate133.errors = vErrors;
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
if(data.tool_version !== undefined && func0.call(data, "tool_version")){
const _errs31 = errors;
if(!(validate134(data.tool_version, {instancePath:instancePath+"/tool_version",parentData:data,parentDataProperty:"tool_version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_version !== undefined && func0.call(data, "node_version")){
const _errs32 = errors;
if(!(validate134(data.node_version, {instancePath:instancePath+"/node_version",parentData:data,parentDataProperty:"node_version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
const _errs33 = errors;
if(!(validate144(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_ref !== undefined && func0.call(data, "base_ref")){
let data12 = data.base_ref;
const _errs34 = errors;
const _errs35 = errors;
let valid5 = false;
const _errs36 = errors;
if(!(validate146(data12, {instancePath:instancePath+"/base_ref",parentData:data,parentDataProperty:"base_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid4 = _errs36 === errors;
valid5 = valid5 || _valid4;
const _errs37 = errors;
if(data12 !== null){
const err13 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err14 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate133.errors = vErrors;
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
if(data.default_ref !== undefined && func0.call(data, "default_ref")){
let data13 = data.default_ref;
const _errs39 = errors;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(!(validate146(data13, {instancePath:instancePath+"/default_ref",parentData:data,parentDataProperty:"default_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid5 = _errs41 === errors;
valid6 = valid6 || _valid5;
const _errs42 = errors;
if(data13 !== null){
const err15 = {instancePath:instancePath+"/default_ref",schemaPath:"#/properties/default_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err16 = {instancePath:instancePath+"/default_ref",schemaPath:"#/properties/default_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate133.errors = vErrors;
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
if(data.from_fork !== undefined && func0.call(data, "from_fork")){
const _errs44 = errors;
if(typeof data.from_fork !== "boolean"){
validate133.errors = [{instancePath:instancePath+"/from_fork",schemaPath:"#/properties/from_fork/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_file !== undefined && func0.call(data, "workflow_file")){
let data15 = data.workflow_file;
const _errs46 = errors;
const _errs47 = errors;
let valid7 = false;
const _errs48 = errors;
if(!(validate149(data15, {instancePath:instancePath+"/workflow_file",parentData:data,parentDataProperty:"workflow_file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid6 = _errs48 === errors;
valid7 = valid7 || _valid6;
const _errs49 = errors;
if(data15 !== null){
const err17 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/properties/workflow_file/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid6 = _errs49 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err18 = {instancePath:instancePath+"/workflow_file",schemaPath:"#/properties/workflow_file/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate133.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_known !== undefined && func0.call(data, "workflow_known")){
const _errs51 = errors;
if(typeof data.workflow_known !== "boolean"){
validate133.errors = [{instancePath:instancePath+"/workflow_known",schemaPath:"#/properties/workflow_known/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runner !== undefined && func0.call(data, "runner")){
let data17 = data.runner;
const _errs53 = errors;
const _errs54 = errors;
let valid8 = false;
const _errs55 = errors;
if(!(validate134(data17, {instancePath:instancePath+"/runner",parentData:data,parentDataProperty:"runner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid7 = _errs55 === errors;
valid8 = valid8 || _valid7;
const _errs56 = errors;
if(data17 !== null){
const err19 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid7 = _errs56 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const err20 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate133.errors = vErrors;
return false;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_digest !== undefined && func0.call(data, "tool_digest")){
let data18 = data.tool_digest;
const _errs58 = errors;
const _errs59 = errors;
let valid9 = false;
const _errs60 = errors;
if(!(validate131(data18, {instancePath:instancePath+"/tool_digest",parentData:data,parentDataProperty:"tool_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid8 = _errs60 === errors;
valid9 = valid9 || _valid8;
const _errs61 = errors;
if(data18 !== null){
const err21 = {instancePath:instancePath+"/tool_digest",schemaPath:"#/properties/tool_digest/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid8 = _errs61 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const err22 = {instancePath:instancePath+"/tool_digest",schemaPath:"#/properties/tool_digest/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate133.errors = vErrors;
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
if(data.network_variables !== undefined && func0.call(data, "network_variables")){
let data19 = data.network_variables;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data19)){
if(data19.length > 16){
validate133.errors = [{instancePath:instancePath+"/network_variables",schemaPath:"#/properties/network_variables/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid10 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs65 = errors;
if(!(validate462(data19[i0], {instancePath:instancePath+"/network_variables/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid10 = _errs65 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/network_variables",schemaPath:"#/properties/network_variables/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs63 === errors;
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
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema164 = {"type":"object","additionalProperties":false,"required":["file","digest","gateways","limits","layers","logs","contracts","routes","lines","environment","scope","waivers"],"description":"The manifest with every default filled in.","properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath","stricter":"not-a-rule"},"digest":{"$ref":"record.schema.json#/$defs/Digest","stricter":"not-a-rule"},"limits":{"type":"object","additionalProperties":false,"required":["requests"],"properties":{"requests":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"type":"null"}],"description":"null: no limit beyond the number that the checks need.","stricter":"neutral","$comment":"A run that would send more is refused before its first request."}}},"gateways":{"type":"object","maxProperties":128,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/EffectiveGateway"},"stricter":{"entries":"kept-where-needed"}},"contracts":{"type":"object","maxProperties":512,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/Contract"},"stricter":{"entries":"kept-where-needed"}},"routes":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/EffectiveRoute"},"stricter":{"entries":"kept"},"$comment":"A route that is removed while it carries traffic would not be gated any more. A new route has nothing to compare with."},"lines":{"type":"object","maxProperties":60000,"description":"Maps the JSON Pointer of a value in the file to its [line, column].","additionalProperties":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":1}},"stricter":"not-a-rule"},"layers":{"type":"array","maxItems":32,"items":{"$ref":"#/$defs/EffectiveLayer"},"stricter":{"entries":"more","ordered":true},"$comment":"A layer that is not declared is left out of the worst case. The order decides which timeout is the inner one."},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/EffectiveLog"},"stricter":{"entries":"more"}},"environment":{"anyOf":[{"$ref":"#/$defs/EffectiveEnvironment"},{"type":"null"}],"stricter":{"absent":"loosest"}},"scope":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ScopePaths"},{"type":"null"}],"stricter":{"is":"fewer","absent":"loosest"}},"waivers":{"type":"array","maxItems":200,"items":{"$ref":"manifest.schema.json#/$defs/Waiver"},"stricter":{"entries":"fewer"}}}};
const schema95 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern32 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate466.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate466.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data)){
validate466.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate466.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"object","additionalProperties":false,"required":["dialect","auth","credential","headers","concurrency","cool_downs","timeout_ms","credential_of","settle_ms","config"],"properties":{"dialect":{"$ref":"dialect.schema.json#/$defs/Dialect","stricter":"any-change-loosens","$comment":"The dialect decides how headers and rows are interpreted."},"auth":{"$ref":"manifest.schema.json#/$defs/Auth","stricter":"any-change-loosens"},"credential":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},{"type":"null"}],"description":"The name of the variable, never its value.","stricter":"any-change-loosens"},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderSource"},"stricter":"any-change-loosens","$comment":"Headers can select another configuration."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"stricter":"neutral"},"cool_downs":{"type":"boolean","stricter":"neutral","$comment":"It sets the order of the requests only."},"timeout_ms":{"type":"integer","minimum":1,"maximum":180000,"stricter":"less","$comment":"A slow route could pass under a longer deadline."},"credential_of":{"$ref":"manifest.schema.json#/$defs/CredentialOf","stricter":{"order":["provider","gateway"]},"$comment":"A bad credential that the gateway forwards is not judged."},"settle_ms":{"type":"integer","minimum":100,"maximum":600000,"stricter":"more","$comment":"A call that begins later is not seen."},"config":{"type":"array","maxItems":128,"items":{"$ref":"manifest.schema.json#/$defs/LogPath","stricter":"as-at-base"},"stricter":{"entries":"more"},"$comment":"The named files may not change next to a weight."}}};
const schema67 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate162.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate162.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern23 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate164.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data)){
validate164.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema71 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const pattern24 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 1024){
validate168.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func113(data) < 1){
validate168.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data)){
validate168.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "headers") || (key0 === "body"))){
validate166.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.headers !== undefined && func0.call(data, "headers")){
let data0 = data.headers;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 8){
validate166.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(!(validate164(key1, {instancePath:instancePath+"/headers",parentData:data0,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate166.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data0)){
const _errs6 = errors;
if(!(validate168(data0[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data2 = data.body;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 8){
validate166.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key3 of Object.keys(data2)){
const _errs9 = errors;
if(errors === _errs9){
if(typeof key3 === "string"){
if(func113(key3) > 64){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern25.test(key3)){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key3};
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
else {
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate166.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
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
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema45 = {"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "retries") || (data === "attempts")) || (data === "list")) || (data === "events"))){
validate173.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"string","enum":["path","gateway","last-target","unknown"]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "path") || (data === "gateway")) || (data === "last-target")) || (data === "unknown"))){
validate175.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}}];
return false;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate177.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate164(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs3 = errors;
if(!(validate173(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs4 = errors;
if(!(validate175(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promised !== undefined && func0.call(data, "promised")){
let data3 = data.promised;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 6){
validate171.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate177(data3[i0], {instancePath:instancePath+"/promised/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absent !== undefined && func0.call(data, "absent")){
let data5 = data.absent;
const _errs8 = errors;
if(errors === _errs8){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
validate171.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate171.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data5["1xx"] !== undefined && func0.call(data5, "1xx")){
let data6 = data5["1xx"];
const _errs11 = errors;
if(typeof data6 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties["1xx"].enum}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5["2xx"] !== undefined && func0.call(data5, "2xx")){
let data7 = data5["2xx"];
const _errs13 = errors;
if(typeof data7 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties["2xx"].enum}}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5["3xx"] !== undefined && func0.call(data5, "3xx")){
let data8 = data5["3xx"];
const _errs15 = errors;
if(typeof data8 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties["3xx"].enum}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5["4xx"] !== undefined && func0.call(data5, "4xx")){
let data9 = data5["4xx"];
const _errs17 = errors;
if(typeof data9 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties["4xx"].enum}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5["5xx"] !== undefined && func0.call(data5, "5xx")){
let data10 = data5["5xx"];
const _errs19 = errors;
if(typeof data10 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties["5xx"].enum}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.none !== undefined && func0.call(data5, "none")){
let data11 = data5.none;
const _errs21 = errors;
if(typeof data11 !== "string"){
validate171.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate171.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema72.properties.absent.properties.none.enum}}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
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
validate171.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exact_when !== undefined && func0.call(data, "exact_when")){
let data12 = data.exact_when;
const _errs23 = errors;
if(errors === _errs23){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.status === undefined) || (!(func0.call(data12, "status")))) && (missing1 = "status")){
validate171.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 of Object.keys(data12)){
if(!((key2 === "status") || (key2 === "headers"))){
validate171.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data12.status !== undefined && func0.call(data12, "status")){
let data13 = data12.status;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
if(data13.length > 6){
validate171.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate171.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate177(data13[i1], {instancePath:instancePath+"/exact_when/status/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.headers !== undefined && func0.call(data12, "headers")){
let data15 = data12.headers;
const _errs29 = errors;
if(errors === _errs29){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 4){
validate171.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs31 = errors;
if(!(validate164(key3, {instancePath:instancePath+"/exact_when/headers",parentData:data15,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
const err0 = {instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate171.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data15)){
const _errs33 = errors;
if(!(validate168(data15[key4], {instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs23 === errors;
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}};

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
if((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.hit === undefined) || (!(func0.call(data, "hit")))) && (missing0 = "hit"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate164(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hit !== undefined && func0.call(data, "hit")){
let data1 = data.hit;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 8){
validate184.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate184.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func113(data2) > 64){
validate184.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func113(data2) < 1){
validate184.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.miss !== undefined && func0.call(data, "miss")){
let data3 = data.miss;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 8){
validate184.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func113(data4) > 64){
validate184.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func113(data4) < 1){
validate184.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
return false;
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};

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
if(typeof data !== "string"){
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate190.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}}];
return false;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema79 = {"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."};

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
if(typeof data !== "string"){
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate194.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}};
const schema81 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."};
const pattern27 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

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
if(typeof data === "string"){
if(func113(data) > 256){
validate197.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern27.test(data)){
validate197.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate196.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema80.properties, key0))){
validate196.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate197(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined && func0.call(data, "trace")){
const _errs3 = errors;
if(!(validate197(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs4 = errors;
if(!(validate197(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
const _errs5 = errors;
if(!(validate197(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs6 = errors;
if(!(validate197(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined && func0.call(data, "time")){
const _errs7 = errors;
if(!(validate197(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined && func0.call(data, "attempt")){
const _errs8 = errors;
if(!(validate197(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
const _errs9 = errors;
if(!(validate197(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
const _errs10 = errors;
if(!(validate197(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined && func0.call(data, "targets")){
const _errs11 = errors;
if(!(validate197(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statuses !== undefined && func0.call(data, "statuses")){
const _errs12 = errors;
if(!(validate197(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
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
}
}
}
}
}
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}};
const schema83 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate211.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data) < 1){
validate211.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate210.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate210.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempt !== undefined && func0.call(data, "attempt")){
let data0 = data.attempt;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate210.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate211(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switch !== undefined && func0.call(data, "switch")){
let data2 = data.switch;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 16){
validate210.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate211(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data4 = data.outcome;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 16){
validate210.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate211(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined && func0.call(data, "other")){
let data6 = data.other;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 16){
validate210.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate211(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
}
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."};

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
if(Array.isArray(data)){
if(data.length > 8){
validate217.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func113(data0) > 256){
validate217.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate219.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func113(data) < 1){
validate219.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 4){
validate221.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func113(data) < 1){
validate221.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate221.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate223.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate223.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func113(data0) > 8){
validate223.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func113(data0) < 1){
validate223.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate223.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs2 = errors;
if(!(validate194(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
const _errs3 = errors;
if(!(validate196(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs4 = errors;
if(!(validate210(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined && func0.call(data, "no_call")){
const _errs5 = errors;
if(!(validate217(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined && func0.call(data, "call_like")){
const _errs6 = errors;
if(!(validate219(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined && func0.call(data, "redispatch")){
const _errs7 = errors;
if(!(validate221(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined && func0.call(data, "separators")){
const _errs8 = errors;
if(!(validate223(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
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
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate471.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.verified === undefined) || (!(func0.call(data, "verified")))) && (missing0 = "verified"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))){
validate471.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema67.properties, key0))){
validate471.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate162(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined && func0.call(data, "verified")){
let data1 = data.verified;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate471.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate471.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema67.properties.verified.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined && func0.call(data, "credential_of")){
let data2 = data.credential_of;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate471.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate471.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema67.properties.credential_of.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined && func0.call(data, "gate_id")){
let data3 = data.gate_id;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 8){
validate471.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate164(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate471.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_cache !== undefined && func0.call(data, "no_cache")){
const _errs10 = errors;
if(!(validate166(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data6 = data.accounts;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 8){
validate471.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate171(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate471.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
const _errs14 = errors;
if(!(validate164(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined && func0.call(data, "cache")){
let data9 = data.cache;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
if(data9.length > 16){
validate471.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate184(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
validate471.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined && func0.call(data, "switches")){
const _errs18 = errors;
if(!(validate164(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_fallback !== undefined && func0.call(data, "no_fallback")){
const _errs19 = errors;
if(!(validate166(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mock !== undefined && func0.call(data, "mock")){
const _errs20 = errors;
if(!(validate166(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_codes !== undefined && func0.call(data, "error_codes")){
let data14 = data.error_codes;
const _errs21 = errors;
if(errors === _errs21){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 64){
validate471.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func113(key1) > 64){
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
if(!pattern26.test(key1)){
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
var valid4 = _errs23 === errors;
if(!valid4){
const err3 = {instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate471.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate190(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate471.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs27 = errors;
if(!(validate164(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined && func0.call(data, "log")){
const _errs28 = errors;
if(!(validate193(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate471.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};

function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate485.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "bearer") || (data === "x-api-key")) || (data === "api-key")) || (data === "x-goog-api-key")) || (data === "none"))){
validate485.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema89.enum}}];
return false;
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate488.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data)){
validate488.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate488.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema93 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};

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
if(typeof data === "string"){
if(func113(data) > 1024){
validate250.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func113(data) < 1){
validate250.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data)){
validate250.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func113(data) > 512){
validate252.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate252.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data)){
validate252.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 128){
validate243.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern25.test(data)){
validate243.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate490.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "file")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(_errs4 === errors){
if(data.file !== undefined && func0.call(data, "file")){
if(!(validate252(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.env === undefined) || (!(func0.call(data, "env")))) && (missing1 = "env")){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data)){
if(!(key1 === "env")){
const err4 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
if(_errs8 === errors){
if(data.env !== undefined && func0.call(data, "env")){
if(!(validate243(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate490.errors = vErrors;
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
validate490.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate490.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema91 = {"type":"string","enum":["gateway","provider"]};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate495.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate495.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "gateway") || (data === "provider"))){
validate495.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum}}];
return false;
}
validate495.errors = vErrors;
return errors === 0;
}
validate495.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const pattern34 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate497.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate497.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate497.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern34.test(data)){
validate497.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate497.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate497.errors = vErrors;
return errors === 0;
}
validate497.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.dialect === undefined) || (!(func0.call(data, "dialect")))) && (missing0 = "dialect")) || (((data.auth === undefined) || (!(func0.call(data, "auth")))) && (missing0 = "auth"))) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.concurrency === undefined) || (!(func0.call(data, "concurrency")))) && (missing0 = "concurrency"))) || (((data.cool_downs === undefined) || (!(func0.call(data, "cool_downs")))) && (missing0 = "cool_downs"))) || (((data.timeout_ms === undefined) || (!(func0.call(data, "timeout_ms")))) && (missing0 = "timeout_ms"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.settle_ms === undefined) || (!(func0.call(data, "settle_ms")))) && (missing0 = "settle_ms"))) || (((data.config === undefined) || (!(func0.call(data, "config")))) && (missing0 = "config"))){
validate470.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema166.properties, key0))){
validate470.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dialect !== undefined && func0.call(data, "dialect")){
const _errs2 = errors;
if(!(validate471(data.dialect, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined && func0.call(data, "auth")){
const _errs4 = errors;
if(!(validate485(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
let data2 = data.credential;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate462(data2, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate470.errors = vErrors;
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
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
let data3 = data.headers;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 32){
validate470.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 of Object.keys(data3)){
const _errs13 = errors;
if(!(validate488(key1, {instancePath:instancePath+"/headers",parentData:data3,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate470.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data3)){
const _errs15 = errors;
if(!(validate490(data3[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate470.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
let data5 = data.concurrency;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate470.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 64 || isNaN(data5)){
validate470.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate470.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.cool_downs !== undefined && func0.call(data, "cool_downs")){
const _errs18 = errors;
if(typeof data.cool_downs !== "boolean"){
validate470.errors = [{instancePath:instancePath+"/cool_downs",schemaPath:"#/properties/cool_downs/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined && func0.call(data, "timeout_ms")){
let data7 = data.timeout_ms;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate470.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180000 || isNaN(data7)){
validate470.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate470.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined && func0.call(data, "credential_of")){
const _errs24 = errors;
if(!(validate495(data.credential_of, {instancePath:instancePath+"/credential_of",parentData:data,parentDataProperty:"credential_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle_ms !== undefined && func0.call(data, "settle_ms")){
let data9 = data.settle_ms;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate470.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600000 || isNaN(data9)){
validate470.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data9 < 100 || isNaN(data9)){
validate470.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined && func0.call(data, "config")){
let data10 = data.config;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
if(data10.length > 128){
validate470.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate497(data10[i0], {instancePath:instancePath+"/config/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
errors = vErrors.length;
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate470.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
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
validate470.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema120 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const pattern5 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate331.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate331.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate331.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const pattern40 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate333.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate333.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern40.test(data)){
validate333.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern41 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 10){
validate335.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern41.test(data)){
validate335.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const pattern33 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");

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
if(typeof data === "string"){
if(func113(data) > 16){
validate256.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern33.test(data)){
validate256.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate501.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source")){
validate501.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate501.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate331(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs3 = errors;
if(!(validate333(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked !== undefined && func0.call(data, "checked")){
const _errs4 = errors;
if(!(validate335(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_age !== undefined && func0.call(data, "max_age")){
const _errs6 = errors;
if(!(validate256(data.max_age, {instancePath:instancePath+"/max_age",parentData:data,parentDataProperty:"max_age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined && func0.call(data, "baseline")){
const _errs7 = errors;
if(!(validate252(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined && func0.call(data, "escalation")){
const _errs9 = errors;
if(!(validate333(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
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
}
}
else {
validate501.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate501.errors = vErrors;
return errors === 0;
}
validate501.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"object","additionalProperties":false,"required":["id","gateway","family","path","model","output_cap","contract","targets","order","refusals","context","failback","ask","may_differ","pin","retry_budget","fallback_visible_in","checks","traffic"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","stricter":"any-change-loosens"},"path":{"$ref":"record.schema.json#/$defs/RequestPath","stricter":"any-change-loosens"},"model":{"$ref":"record.schema.json#/$defs/ModelName","stricter":"any-change-loosens"},"output_cap":{"type":"object","additionalProperties":false,"required":["field","tokens"],"properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"],"stricter":"neutral","$comment":"An answer cut by our own cap passes, whatever the cap is."},"tokens":{"type":"integer","minimum":1,"maximum":4096,"stricter":"neutral"}}},"contract":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"targets":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"manifest.schema.json#/$defs/TargetAlias"},"stricter":"fewer","$comment":"A name that is not listed counts as another target, and so as a switch."},"stricter":{"entries":"any-change-loosens","ordered":true},"$comment":"An additional target is one more place where a fallback may end. Removing one makes the worst case smaller. The first target is the primary."},"order":{"$ref":"manifest.schema.json#/$defs/TargetOrder","stricter":"any-change-loosens"},"refusals":{"$ref":"manifest.schema.json#/$defs/RefusalPolicy","stricter":{"order":["allowed","never"]}},"context":{"$ref":"manifest.schema.json#/$defs/ContextPolicy","stricter":"any-change-loosens"},"failback":{"anyOf":[{"$ref":"#/$defs/EffectiveFailback"},{"type":"null"}],"description":"null: the time until the primary serves again is shown but not judged.","stricter":{"absent":"loosest"}},"ask":{"type":"object","additionalProperties":false,"required":["tools","system","json"],"properties":{"tools":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"system":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}},"json":{"type":"boolean","enum":[false,true],"stricter":{"order":[false,true]}}}},"may_differ":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"stricter":"fewer"},"pin":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Pin"},{"type":"null"}],"description":"null: the gate repeats a valid request until the promoted target is drawn.","stricter":"any-change-loosens"},"retry_budget":{"type":"object","additionalProperties":false,"required":["attempts","proof","retrying_layers","wait"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"stricter":"less"},"proof":{"$ref":"record.schema.json#/$defs/Source","stricter":{"order":["header","log","witness"]}},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"stricter":"less"},"wait":{"anyOf":[{"$ref":"#/$defs/EffectiveWait"},{"type":"null"}],"stricter":{"absent":"loosest"}}}},"checks":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/EffectiveCheck"},"stricter":{"entries":"more"}},"fallback_visible_in":{"$ref":"manifest.schema.json#/$defs/FallbackVisibleIn","stricter":{"order":["header","log"]}},"traffic":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Traffic"},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"strictest"},"$comment":"Without it the route is gated on every run."}}};
const schema26 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};

function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate512.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate512.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
validate512.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate512.errors = vErrors;
return errors === 0;
}
validate512.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."};
const pattern7 = new RegExp("^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$", "u");

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate514.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern7.test(data)){
validate514.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate514.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."};
const pattern8 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");

function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate516.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data) < 1){
validate516.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate516.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate516.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate516.errors = vErrors;
return errors === 0;
}
validate516.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate520.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate520.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data) < 1){
validate520.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data)){
validate520.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate520.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate520.errors = vErrors;
return errors === 0;
}
validate520.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"string","enum":["ordered","weighted"]};

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate522.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate522.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ordered") || (data === "weighted"))){
validate522.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema145.enum}}];
return false;
}
validate522.errors = vErrors;
return errors === 0;
}
validate522.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"string","enum":["never","allowed"]};

function validate524(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate524.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate524.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "never") || (data === "allowed"))){
validate524.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema146.enum}}];
return false;
}
validate524.errors = vErrors;
return errors === 0;
}
validate524.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"string","enum":["fallback","refuse"]};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate526.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate526.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "fallback") || (data === "refuse"))){
validate526.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema147.enum}}];
return false;
}
validate526.errors = vErrors;
return errors === 0;
}
validate526.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema182 = {"type":"object","additionalProperties":false,"required":["within_ms"],"properties":{"within_ms":{"type":"integer","minimum":1,"stricter":"less"}}};

function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.within_ms === undefined) || (!(func0.call(data, "within_ms")))) && (missing0 = "within_ms")){
validate528.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "within_ms")){
validate528.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.within_ms !== undefined && func0.call(data, "within_ms")){
let data0 = data.within_ms;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate528.errors = [{instancePath:instancePath+"/within_ms",schemaPath:"#/properties/within_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate528.errors = [{instancePath:instancePath+"/within_ms",schemaPath:"#/properties/within_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
}
}
}
else {
validate528.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};

function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate530.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate530.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "additionalModelRequestFields") || (data === "additionalModelResponseFieldPaths")) || (data === "audio")) || (data === "background")) || (data === "cache_control")) || (data === "cachedContent")) || (data === "container")) || (data === "contents")) || (data === "conversation")) || (data === "dimensions")) || (data === "documents")) || (data === "encoding_format")) || (data === "frequency_penalty")) || (data === "function_call")) || (data === "functions")) || (data === "generation_config")) || (data === "generationConfig")) || (data === "guardrailConfig")) || (data === "include")) || (data === "inference_geo")) || (data === "inferenceConfig")) || (data === "input")) || (data === "instructions")) || (data === "labels")) || (data === "logit_bias")) || (data === "logprobs")) || (data === "max_chunks_per_doc")) || (data === "max_completion_tokens")) || (data === "max_output_tokens")) || (data === "max_tokens")) || (data === "max_tokens_per_doc")) || (data === "max_tool_calls")) || (data === "messages")) || (data === "metadata")) || (data === "modalities")) || (data === "model")) || (data === "n")) || (data === "output_config")) || (data === "parallel_tool_calls")) || (data === "performanceConfig")) || (data === "prediction")) || (data === "presence_penalty")) || (data === "previous_response_id")) || (data === "prompt")) || (data === "prompt_cache_key")) || (data === "promptVariables")) || (data === "query")) || (data === "rank_fields")) || (data === "reasoning")) || (data === "reasoning_effort")) || (data === "requestMetadata")) || (data === "response_format")) || (data === "return_documents")) || (data === "safety_identifier")) || (data === "safetySettings")) || (data === "seed")) || (data === "service_tier")) || (data === "serviceTier")) || (data === "stop")) || (data === "stop_sequences")) || (data === "store")) || (data === "stream")) || (data === "stream_options")) || (data === "system")) || (data === "system_instruction")) || (data === "systemInstruction")) || (data === "temperature")) || (data === "text")) || (data === "thinking")) || (data === "tool_choice")) || (data === "toolConfig")) || (data === "tools")) || (data === "top_k")) || (data === "top_logprobs")) || (data === "top_n")) || (data === "top_p")) || (data === "truncation")) || (data === "user")) || (data === "verbosity")) || (data === "web_search_options"))){
validate530.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema151.enum}}];
return false;
}
validate530.errors = vErrors;
return errors === 0;
}
validate530.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema152 = {"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate345.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data) < 1){
validate345.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate345.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func113(data) > 64){
validate247.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data)){
validate247.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
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
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
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
for(const key0 of Object.keys(data)){
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
if(data.model !== undefined && func0.call(data, "model")){
if(!(validate345(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
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
if(((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing1 = "headers")){
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
for(const key1 of Object.keys(data)){
if(!(key1 === "headers")){
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
if(data.headers !== undefined && func0.call(data, "headers")){
let data1 = data.headers;
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 8){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
for(const key2 of Object.keys(data1)){
const _errs10 = errors;
if(!(validate247(key2, {instancePath:instancePath+"/headers",parentData:data1,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(valid3){
for(const key3 of Object.keys(data1)){
const _errs12 = errors;
if(!(validate250(data1[key3], {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/1/properties/headers/type",keyword:"type",params:{type: "object"}};
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
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate532.errors = vErrors;
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
validate532.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate532.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":"string","enum":["header","log","witness"]};

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate537.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "header") || (data === "log")) || (data === "witness"))){
validate537.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema186 = {"type":"object","additionalProperties":false,"required":["min_ms","max_ms"],"properties":{"min_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"more","absent":"loosest"}},"max_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"stricter":{"is":"less","absent":"loosest"}}}};

function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate539.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.min_ms === undefined) || (!(func0.call(data, "min_ms")))) && (missing0 = "min_ms")) || (((data.max_ms === undefined) || (!(func0.call(data, "max_ms")))) && (missing0 = "max_ms"))){
validate539.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "min_ms") || (key0 === "max_ms"))){
validate539.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min_ms !== undefined && func0.call(data, "min_ms")){
let data0 = data.min_ms;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_ms",schemaPath:"#/properties/min_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs4){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_ms",schemaPath:"#/properties/min_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/min_ms",schemaPath:"#/properties/min_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/min_ms",schemaPath:"#/properties/min_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate539.errors = vErrors;
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
if(data.max_ms !== undefined && func0.call(data, "max_ms")){
let data1 = data.max_ms;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max_ms",schemaPath:"#/properties/max_ms/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs10){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_ms",schemaPath:"#/properties/max_ms/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
const _errs12 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/max_ms",schemaPath:"#/properties/max_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err7 = {instancePath:instancePath+"/max_ms",schemaPath:"#/properties/max_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate539.errors = vErrors;
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
else {
validate539.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate539.errors = vErrors;
return errors === 0;
}
validate539.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema187 = {"type":"object","additionalProperties":false,"required":["check","accept","gateway","stream","repeat","draws","calls","to","force","via"],"properties":{"check":{"$ref":"manifest.schema.json#/$defs/CheckKind","stricter":"key"},"accept":{"anyOf":[{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"}},{"type":"null"}],"description":"null: the check's own classes.","stricter":{"is":"fewer","absent":"as-at-base"},"$comment":"Only the check knows whether its own classes are fewer."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"stream":{"type":"boolean","description":"Whether the gate requests a stream.","stricter":"key"},"repeat":{"type":"integer","minimum":1,"maximum":20,"stricter":"more"},"draws":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"type":"null"}],"description":"null: the check makes a fixed number of exchanges.","stricter":"neutral","$comment":"More draws make it more likely to reach the target. It must answer in any case."},"calls":{"anyOf":[{"type":"integer","minimum":1,"maximum":50},{"type":"null"}],"description":"null: the check does not simulate an outage.","stricter":{"is":"more","absent":"loosest"},"$comment":"A gateway may keep its primary during a short outage but remove it during a longer one."},"to":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: any target but the first.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"force":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Force"},{"type":"null"}],"description":"null: the first target at the bound witness answers 500.","stricter":"any-change-loosens","$comment":"Surviving one fault does not prove that the route survives another."},"via":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/Via"},{"type":"null"}],"stricter":"key"}}};
const schema133 = {"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate542.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate542.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
validate542.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema133.enum}}];
return false;
}
validate542.errors = vErrors;
return errors === 0;
}
validate542.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate544.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate544.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}}];
return false;
}
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema136 = {"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]};
const schema137 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate155.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate155.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema138 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema139 = {"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate374.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((data === "hang") || (data === "reset")) || (data === "html")) || (data === "html-200")) || (data === "error-in-200")) || (data === "wrong-family")) || (data === "cached")) || (data === "unknown-fields")) || (data === "cut")) || (data === "cut-clean")) || (data === "drip")) || (data === "redirect")) || (data === "cut-role")) || (data === "slow")) || (data === "stall")) || (data === "malformed-chunk")) || (data === "empty")) || (data === "other-dimensions")) || (data === "context_length_exceeded")) || (data === "content_policy_violation")) || (data === "insufficient_quota")) || (data === "rate_limit")) || (data === "overloaded"))){
validate374.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema139.enum}}];
return false;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern43 = new RegExp("^[1-9]\\d{0,3}s$", "u");

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
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
if(!(validate374(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")) || (((data.retry_after === undefined) || (!(func0.call(data, "retry_after")))) && (missing0 = "retry_after"))){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "status") || (key0 === "retry_after"))){
const err4 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(_errs6 === errors){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs7 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0 < 100 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retry_after !== undefined && func0.call(data, "retry_after")){
let data1 = data.retry_after;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func113(data1) > 8){
const err8 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(!pattern43.test(data1)){
const err9 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,3}s$"}};
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
else {
const err10 = {instancePath:instancePath+"/retry_after",schemaPath:"#/anyOf/2/properties/retry_after/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate373.errors = vErrors;
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
validate373.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate371.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate371.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate155(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate371.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
if(data0.length > 100){
validate371.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate371.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate373(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
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
validate371.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
}
else {
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
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
if(((data.witness === undefined) || (!(func0.call(data, "witness")))) && (missing0 = "witness")){
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
for(const key0 of Object.keys(data)){
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
if(data.witness !== undefined && func0.call(data, "witness")){
if(!(validate371(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
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
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing1 = "model")){
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
for(const key1 of Object.keys(data)){
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
if(data.model !== undefined && func0.call(data, "model")){
if(!(validate345(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing2 = "headers")){
const err6 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs11 = errors;
for(const key2 of Object.keys(data)){
if(!(key2 === "headers")){
const err7 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data.headers !== undefined && func0.call(data, "headers")){
let data2 = data.headers;
const _errs12 = errors;
if(errors === _errs12){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 8){
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(Object.keys(data2).length < 1){
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
for(const key3 of Object.keys(data2)){
const _errs14 = errors;
if(!(validate247(key3, {instancePath:instancePath+"/headers",parentData:data2,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(valid4){
for(const key4 of Object.keys(data2)){
const _errs16 = errors;
if(!(validate250(data2[key4], {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/headers",schemaPath:"#/anyOf/2/properties/headers/type",keyword:"type",params:{type: "object"}};
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
}
}
else {
const err12 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.mock === undefined) || (!(func0.call(data, "mock")))) && (missing3 = "mock")){
const err13 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs19 = errors;
for(const key5 of Object.keys(data)){
if(!(key5 === "mock")){
const err14 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
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
if(_errs19 === errors){
if(data.mock !== undefined && func0.call(data, "mock")){
let data4 = data.mock;
if(typeof data4 !== "boolean"){
const err15 = {instancePath:instancePath+"/mock",schemaPath:"#/anyOf/3/properties/mock/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(true !== data4){
const err16 = {instancePath:instancePath+"/mock",schemaPath:"#/anyOf/3/properties/mock/const",keyword:"const",params:{allowedValue: true}};
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
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate548.errors = vErrors;
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
validate548.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate548.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema140 = {"type":"string","const":"client"};

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate554.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client" !== data){
validate554.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "client"}}];
return false;
}
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate541.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")) || (((data.accept === undefined) || (!(func0.call(data, "accept")))) && (missing0 = "accept"))) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat"))) || (((data.draws === undefined) || (!(func0.call(data, "draws")))) && (missing0 = "draws"))) || (((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls"))) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))) || (((data.force === undefined) || (!(func0.call(data, "force")))) && (missing0 = "force"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))){
validate541.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema187.properties, key0))){
validate541.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate542(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accept !== undefined && func0.call(data, "accept")){
let data1 = data.accept;
const _errs3 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(errors === _errs6){
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
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate544(data1[i0], {instancePath:instancePath+"/accept/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/0/type",keyword:"type",params:{type: "array"}};
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
const err3 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
const err4 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate541.errors = vErrors;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs11 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs12 = errors;
if(typeof data.stream !== "boolean"){
validate541.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data5 = data.repeat;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate541.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate541.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate541.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.draws !== undefined && func0.call(data, "draws")){
let data6 = data.draws;
const _errs16 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data6 < 1 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
const _errs21 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err9 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate541.errors = vErrors;
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
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined && func0.call(data, "calls")){
let data7 = data.calls;
const _errs23 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs26){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data7 < 1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
const _errs28 = errors;
if(data7 !== null){
const err13 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err14 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate541.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
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
if(data.to !== undefined && func0.call(data, "to")){
let data8 = data.to;
const _errs30 = errors;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(!(validate134(data8, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
const _errs33 = errors;
if(data8 !== null){
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err16 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate541.errors = vErrors;
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
if(data.force !== undefined && func0.call(data, "force")){
let data9 = data.force;
const _errs35 = errors;
const _errs37 = errors;
let valid6 = false;
const _errs38 = errors;
if(!(validate548(data9, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
var _valid4 = _errs38 === errors;
valid6 = valid6 || _valid4;
const _errs39 = errors;
if(data9 !== null){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const err18 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate541.errors = vErrors;
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
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
let data10 = data.via;
const _errs41 = errors;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(!(validate554(data10, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
errors = vErrors.length;
}
var _valid5 = _errs43 === errors;
valid7 = valid7 || _valid5;
const _errs44 = errors;
if(data10 !== null){
const err19 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs44 === errors;
valid7 = valid7 || _valid5;
if(!valid7){
const err20 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate541.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
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
validate541.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate541.errors = vErrors;
return errors === 0;
}
validate541.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"string","enum":["log","header"]};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate557.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate557.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "log") || (data === "header"))){
validate557.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema130.enum}}];
return false;
}
validate557.errors = vErrors;
return errors === 0;
}
validate557.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."};
const schema154 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema155 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern47 = new RegExp("^[ -~]*$", "u");

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate428.evaluated;
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
if(typeof data === "string"){
if(func113(data) > 256){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern47.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
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
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(typeof data !== "boolean"){
const err4 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate428.errors = vErrors;
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
validate428.errors = vErrors;
return errors === 0;
}
validate428.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate427.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate427.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func113(key0) > 256){
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
if(!pattern24.test(key0)){
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
validate427.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate428(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
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
validate427.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern48 = new RegExp("^/[ -~]*$", "u");

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate431.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 2){
validate431.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern48.test(data)){
validate431.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}}];
return false;
}
}
}
}
else {
validate431.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
validate559.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate559.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate252(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.doc !== undefined && func0.call(data, "doc")){
const _errs3 = errors;
if(!(validate427(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined && func0.call(data, "among")){
let data2 = data.among;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate431(data2, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 8){
const err0 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.length < 2){
const err1 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate431(data2[i0], {instancePath:instancePath+"/among/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate559.errors = vErrors;
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
if(data.at !== undefined && func0.call(data, "at")){
let data4 = data.at;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate431(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(!(validate427(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate559.errors = vErrors;
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
if(data.default !== undefined && func0.call(data, "default")){
let data5 = data.default;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate559.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate559.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate559.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
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
validate559.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate509.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.family === undefined) || (!(func0.call(data, "family")))) && (missing0 = "family"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model"))) || (((data.output_cap === undefined) || (!(func0.call(data, "output_cap")))) && (missing0 = "output_cap"))) || (((data.contract === undefined) || (!(func0.call(data, "contract")))) && (missing0 = "contract"))) || (((data.targets === undefined) || (!(func0.call(data, "targets")))) && (missing0 = "targets"))) || (((data.order === undefined) || (!(func0.call(data, "order")))) && (missing0 = "order"))) || (((data.refusals === undefined) || (!(func0.call(data, "refusals")))) && (missing0 = "refusals"))) || (((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context"))) || (((data.failback === undefined) || (!(func0.call(data, "failback")))) && (missing0 = "failback"))) || (((data.ask === undefined) || (!(func0.call(data, "ask")))) && (missing0 = "ask"))) || (((data.may_differ === undefined) || (!(func0.call(data, "may_differ")))) && (missing0 = "may_differ"))) || (((data.pin === undefined) || (!(func0.call(data, "pin")))) && (missing0 = "pin"))) || (((data.retry_budget === undefined) || (!(func0.call(data, "retry_budget")))) && (missing0 = "retry_budget"))) || (((data.fallback_visible_in === undefined) || (!(func0.call(data, "fallback_visible_in")))) && (missing0 = "fallback_visible_in"))) || (((data.checks === undefined) || (!(func0.call(data, "checks")))) && (missing0 = "checks"))) || (((data.traffic === undefined) || (!(func0.call(data, "traffic")))) && (missing0 = "traffic"))){
validate509.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema174.properties, key0))){
validate509.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate134(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs3 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined && func0.call(data, "family")){
const _errs4 = errors;
if(!(validate512(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs5 = errors;
if(!(validate514(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs6 = errors;
if(!(validate516(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_cap !== undefined && func0.call(data, "output_cap")){
let data5 = data.output_cap;
const _errs7 = errors;
if(errors === _errs7){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.field === undefined) || (!(func0.call(data5, "field")))) && (missing1 = "field")) || (((data5.tokens === undefined) || (!(func0.call(data5, "tokens")))) && (missing1 = "tokens"))){
validate509.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "field") || (key1 === "tokens"))){
validate509.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data5.field !== undefined && func0.call(data5, "field")){
let data6 = data5.field;
const _errs10 = errors;
if(typeof data6 !== "string"){
validate509.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/properties/output_cap/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data6 === "max_tokens") || (data6 === "max_completion_tokens")) || (data6 === "max_output_tokens")) || (data6 === "maxOutputTokens")) || (data6 === "maxTokens")) || (data6 === "none"))){
validate509.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/properties/output_cap/properties/field/enum",keyword:"enum",params:{allowedValues: schema174.properties.output_cap.properties.field.enum}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.tokens !== undefined && func0.call(data5, "tokens")){
let data7 = data5.tokens;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate509.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4096 || isNaN(data7)){
validate509.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate509.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/properties/output_cap/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/properties/output_cap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined && func0.call(data, "contract")){
const _errs15 = errors;
if(!(validate134(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined && func0.call(data, "targets")){
let data9 = data.targets;
const _errs16 = errors;
if(errors === _errs16){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 64){
validate509.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key2 of Object.keys(data9)){
const _errs19 = errors;
if(!(validate134(key2, {instancePath:instancePath+"/targets",parentData:data9,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate509.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 of Object.keys(data9)){
let data10 = data9[key3];
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length > 16){
validate509.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate520(data10[i0], {instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
const _errs25 = errors;
if(!(validate522(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined && func0.call(data, "refusals")){
const _errs26 = errors;
if(!(validate524(data.refusals, {instancePath:instancePath+"/refusals",parentData:data,parentDataProperty:"refusals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined && func0.call(data, "context")){
const _errs27 = errors;
if(!(validate526(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failback !== undefined && func0.call(data, "failback")){
let data15 = data.failback;
const _errs28 = errors;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(validate528(data15, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
const _errs31 = errors;
if(data15 !== null){
const err1 = {instancePath:instancePath+"/failback",schemaPath:"#/properties/failback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err2 = {instancePath:instancePath+"/failback",schemaPath:"#/properties/failback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate509.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ask !== undefined && func0.call(data, "ask")){
let data16 = data.ask;
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((((data16.tools === undefined) || (!(func0.call(data16, "tools")))) && (missing2 = "tools")) || (((data16.system === undefined) || (!(func0.call(data16, "system")))) && (missing2 = "system"))) || (((data16.json === undefined) || (!(func0.call(data16, "json")))) && (missing2 = "json"))){
validate509.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs35 = errors;
for(const key4 of Object.keys(data16)){
if(!(((key4 === "tools") || (key4 === "system")) || (key4 === "json"))){
validate509.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs35 === errors){
if(data16.tools !== undefined && func0.call(data16, "tools")){
let data17 = data16.tools;
const _errs36 = errors;
if(typeof data17 !== "boolean"){
validate509.errors = [{instancePath:instancePath+"/ask/tools",schemaPath:"#/properties/ask/properties/tools/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data17 === false) || (data17 === true))){
validate509.errors = [{instancePath:instancePath+"/ask/tools",schemaPath:"#/properties/ask/properties/tools/enum",keyword:"enum",params:{allowedValues: schema174.properties.ask.properties.tools.enum}}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.system !== undefined && func0.call(data16, "system")){
let data18 = data16.system;
const _errs38 = errors;
if(typeof data18 !== "boolean"){
validate509.errors = [{instancePath:instancePath+"/ask/system",schemaPath:"#/properties/ask/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data18 === false) || (data18 === true))){
validate509.errors = [{instancePath:instancePath+"/ask/system",schemaPath:"#/properties/ask/properties/system/enum",keyword:"enum",params:{allowedValues: schema174.properties.ask.properties.system.enum}}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.json !== undefined && func0.call(data16, "json")){
let data19 = data16.json;
const _errs40 = errors;
if(typeof data19 !== "boolean"){
validate509.errors = [{instancePath:instancePath+"/ask/json",schemaPath:"#/properties/ask/properties/json/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(!((data19 === false) || (data19 === true))){
validate509.errors = [{instancePath:instancePath+"/ask/json",schemaPath:"#/properties/ask/properties/json/enum",keyword:"enum",params:{allowedValues: schema174.properties.ask.properties.json.enum}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_differ !== undefined && func0.call(data, "may_differ")){
let data20 = data.may_differ;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
if(data20.length > 64){
validate509.errors = [{instancePath:instancePath+"/may_differ",schemaPath:"#/properties/may_differ/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid7 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs44 = errors;
if(!(validate530(data20[i1], {instancePath:instancePath+"/may_differ/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
var valid7 = _errs44 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/may_differ",schemaPath:"#/properties/may_differ/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined && func0.call(data, "pin")){
let data22 = data.pin;
const _errs45 = errors;
const _errs46 = errors;
let valid8 = false;
const _errs47 = errors;
if(!(validate532(data22, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
var _valid1 = _errs47 === errors;
valid8 = valid8 || _valid1;
const _errs48 = errors;
if(data22 !== null){
const err3 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs48 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err4 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate509.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined && func0.call(data, "retry_budget")){
let data23 = data.retry_budget;
const _errs50 = errors;
if(errors === _errs50){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if((((((data23.attempts === undefined) || (!(func0.call(data23, "attempts")))) && (missing3 = "attempts")) || (((data23.proof === undefined) || (!(func0.call(data23, "proof")))) && (missing3 = "proof"))) || (((data23.retrying_layers === undefined) || (!(func0.call(data23, "retrying_layers")))) && (missing3 = "retrying_layers"))) || (((data23.wait === undefined) || (!(func0.call(data23, "wait")))) && (missing3 = "wait"))){
validate509.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs52 = errors;
for(const key5 of Object.keys(data23)){
if(!((((key5 === "attempts") || (key5 === "proof")) || (key5 === "retrying_layers")) || (key5 === "wait"))){
validate509.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data23.attempts !== undefined && func0.call(data23, "attempts")){
let data24 = data23.attempts;
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate509.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs53){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000 || isNaN(data24)){
validate509.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate509.errors = [{instancePath:instancePath+"/retry_budget/attempts",schemaPath:"#/properties/retry_budget/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.proof !== undefined && func0.call(data23, "proof")){
const _errs55 = errors;
if(!(validate537(data23.proof, {instancePath:instancePath+"/retry_budget/proof",parentData:data23,parentDataProperty:"proof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
var valid9 = _errs55 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.retrying_layers !== undefined && func0.call(data23, "retrying_layers")){
let data26 = data23.retrying_layers;
const _errs56 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate509.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 16 || isNaN(data26)){
validate509.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate509.errors = [{instancePath:instancePath+"/retry_budget/retrying_layers",schemaPath:"#/properties/retry_budget/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.wait !== undefined && func0.call(data23, "wait")){
let data27 = data23.wait;
const _errs58 = errors;
const _errs59 = errors;
let valid10 = false;
const _errs60 = errors;
if(!(validate539(data27, {instancePath:instancePath+"/retry_budget/wait",parentData:data23,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
var _valid2 = _errs60 === errors;
valid10 = valid10 || _valid2;
const _errs61 = errors;
if(data27 !== null){
const err5 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/properties/retry_budget/properties/wait/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err6 = {instancePath:instancePath+"/retry_budget/wait",schemaPath:"#/properties/retry_budget/properties/wait/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate509.errors = vErrors;
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
var valid9 = _errs58 === errors;
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
validate509.errors = [{instancePath:instancePath+"/retry_budget",schemaPath:"#/properties/retry_budget/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined && func0.call(data, "checks")){
let data28 = data.checks;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data28)){
if(data28.length > 64){
validate509.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data28.length < 1){
validate509.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid11 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
const _errs65 = errors;
if(!(validate541(data28[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate509.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined && func0.call(data, "fallback_visible_in")){
const _errs66 = errors;
if(!(validate557(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined && func0.call(data, "traffic")){
let data31 = data.traffic;
const _errs67 = errors;
const _errs69 = errors;
let valid12 = false;
const _errs70 = errors;
if(!(validate559(data31, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
var _valid3 = _errs70 === errors;
valid12 = valid12 || _valid3;
const _errs71 = errors;
if(data31 !== null){
const err7 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs71 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err8 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate509.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs67 === errors;
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
validate509.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate509.errors = vErrors;
return errors === 0;
}
validate509.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema194 = {"type":"object","additionalProperties":false,"required":["name","attempts","timeout_ms"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"type":"null"}],"description":"null: unknown, at least 1.","stricter":{"is":"more","absent":"loosest"},"$comment":"Declaring fewer makes the worst case smaller. unknown counts as 1."},"timeout_ms":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}],"stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Whether a longer timeout is stricter depends on the other layers."}}};

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.timeout_ms === undefined) || (!(func0.call(data, "timeout_ms")))) && (missing0 = "timeout_ms"))){
validate568.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout_ms"))){
validate568.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data1 = data.attempts;
const _errs3 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
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
if(errors === _errs6){
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
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
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
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate568.errors = vErrors;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined && func0.call(data, "timeout_ms")){
let data2 = data.timeout_ms;
const _errs10 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
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
if(errors === _errs13){
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
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
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
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err8 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate568.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
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
}
}
}
}
}
else {
validate568.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema195 = {"type":"object","additionalProperties":false,"required":["name","gateway","source","path","endpoint","auth","headers","request","at","pages","content","line","ids","format","settle_ms","max_bytes","bodies"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"gateway":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"any-change-loosens"},"source":{"type":"string","enum":["jsonl","http"],"stricter":"any-change-loosens"},"path":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPath"},{"type":"null"}],"stricter":"any-change-loosens"},"endpoint":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"stricter":"any-change-loosens"},"auth":{"$ref":"manifest.schema.json#/$defs/LogAuth","stricter":"any-change-loosens"},"headers":{"$ref":"manifest.schema.json#/$defs/LogHeaders","stricter":"any-change-loosens"},"request":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogRequest"},{"type":"null"}],"stricter":"any-change-loosens"},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"stricter":"any-change-loosens"},"pages":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/LogPages"},{"type":"null"}],"stricter":"any-change-loosens"},"content":{"$ref":"manifest.schema.json#/$defs/LogContent","stricter":"any-change-loosens"},"line":{"$ref":"manifest.schema.json#/$defs/LineForm","stricter":"any-change-loosens"},"ids":{"$ref":"manifest.schema.json#/$defs/LogIds","stricter":"any-change-loosens"},"format":{"$ref":"dialect.schema.json#/$defs/LogFormat","stricter":"any-change-loosens","$comment":"It decides which rows are attempts and which are switches."},"settle_ms":{"type":"integer","minimum":1,"maximum":600000,"stricter":"more","$comment":"A row that arrives later is not seen."},"max_bytes":{"type":"integer","minimum":1,"maximum":17179869184,"stricter":"neutral","$comment":"A log that was not read to its end proves nothing."},"bodies":{"type":"string","enum":["refused","allowed"],"stricter":{"order":["allowed","refused"]}}}};
const schema103 = {"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]};
const pattern35 = new RegExp("^[!-~]+$", "u");

function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate576.evaluated;
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema103.anyOf[0].enum}};
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
if(((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")){
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
for(const key0 of Object.keys(data)){
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
if(data.header !== undefined && func0.call(data, "header")){
const _errs6 = errors;
if(!(validate247(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prefix !== undefined && func0.call(data, "prefix")){
let data1 = data.prefix;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func113(data1) > 64){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(func113(data1) < 1){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern35.test(data1)){
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
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
else {
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate576.errors = vErrors;
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
validate576.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate576.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema104 = {"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate579.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate247(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate579.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs3 = errors;
if(!(validate250(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate579.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const pattern36 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");

function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")){
validate583.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "query")) || (key0 === "body"))){
validate583.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate583.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "GET") || (data0 === "POST"))){
validate583.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema105.properties.method.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data1 = data.path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func113(data1) > 512){
validate583.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern36.test(data1)){
validate583.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}}];
return false;
}
}
}
else {
validate583.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
let data2 = data.query;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 16){
validate583.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 of Object.keys(data2)){
const _errs8 = errors;
if(errors === _errs8){
if(typeof key1 === "string"){
if(func113(key1) > 64){
const err0 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
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
const err1 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate583.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data2)){
let data3 = data2[key2];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func113(data3) > 1024){
validate583.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate583.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate583.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data4 = data.body;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
validate583.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
}
else {
validate583.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
else {
validate583.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate583.errors = vErrors;
return errors === 0;
}
validate583.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate585.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern27.test(data)){
validate585.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate585.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}};

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
if(typeof data === "string"){
if(func113(data) > 256){
validate285.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern27.test(data)){
validate285.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.parameter === undefined) || (!(func0.call(data, "parameter")))) && (missing0 = "parameter")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))){
validate587.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate587.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.parameter !== undefined && func0.call(data, "parameter")){
let data0 = data.parameter;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func113(data0) > 64){
validate587.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func113(data0) < 1){
validate587.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate587.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate587.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate587.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate587.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.from !== undefined && func0.call(data, "from")){
const _errs6 = errors;
if(!(validate285(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
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
validate587.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"string","enum":["json","json-lines","json-array"]};

function validate590(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate590.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate590.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "json") || (data === "json-lines")) || (data === "json-array"))){
validate590.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema108.enum}}];
return false;
}
validate590.errors = vErrors;
return errors === 0;
}
validate590.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"string","enum":["json","cri","docker","journald","syslog"]};

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate592.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate592.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "json") || (data === "cri")) || (data === "docker")) || (data === "journald")) || (data === "syslog"))){
validate592.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema109.enum}}];
return false;
}
validate592.errors = vErrors;
return errors === 0;
}
validate592.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"string","enum":["whole","within","base64"]};

function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate594.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate594.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "whole") || (data === "within")) || (data === "base64"))){
validate594.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema110.enum}}];
return false;
}
validate594.errors = vErrors;
return errors === 0;
}
validate594.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate596.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
validate596.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate596.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs2 = errors;
if(!(validate194(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
const _errs3 = errors;
if(!(validate196(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs4 = errors;
if(!(validate210(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined && func0.call(data, "no_call")){
const _errs5 = errors;
if(!(validate217(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined && func0.call(data, "call_like")){
const _errs6 = errors;
if(!(validate219(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined && func0.call(data, "redispatch")){
const _errs7 = errors;
if(!(validate221(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined && func0.call(data, "separators")){
const _errs8 = errors;
if(!(validate223(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
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
}
}
else {
validate596.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate596.errors = vErrors;
return errors === 0;
}
validate596.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.endpoint === undefined) || (!(func0.call(data, "endpoint")))) && (missing0 = "endpoint"))) || (((data.auth === undefined) || (!(func0.call(data, "auth")))) && (missing0 = "auth"))) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.request === undefined) || (!(func0.call(data, "request")))) && (missing0 = "request"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.pages === undefined) || (!(func0.call(data, "pages")))) && (missing0 = "pages"))) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line"))) || (((data.ids === undefined) || (!(func0.call(data, "ids")))) && (missing0 = "ids"))) || (((data.format === undefined) || (!(func0.call(data, "format")))) && (missing0 = "format"))) || (((data.settle_ms === undefined) || (!(func0.call(data, "settle_ms")))) && (missing0 = "settle_ms"))) || (((data.max_bytes === undefined) || (!(func0.call(data, "max_bytes")))) && (missing0 = "max_bytes"))) || (((data.bodies === undefined) || (!(func0.call(data, "bodies")))) && (missing0 = "bodies"))){
validate571.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema195.properties, key0))){
validate571.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs3 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data2 = data.source;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate571.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "jsonl") || (data2 === "http"))){
validate571.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema195.properties.source.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data3 = data.path;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate497(data3, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate571.errors = vErrors;
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
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
let data4 = data.endpoint;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate134(data4, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate571.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined && func0.call(data, "auth")){
const _errs16 = errors;
if(!(validate576(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs17 = errors;
if(!(validate579(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined && func0.call(data, "request")){
let data7 = data.request;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(!(validate583(data7, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
const _errs21 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate571.errors = vErrors;
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
if(data.at !== undefined && func0.call(data, "at")){
let data8 = data.at;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(!(validate585(data8, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate585.errors : vErrors.concat(validate585.errors);
errors = vErrors.length;
}
var _valid3 = _errs25 === errors;
valid4 = valid4 || _valid3;
const _errs26 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate571.errors = vErrors;
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
if(data.pages !== undefined && func0.call(data, "pages")){
let data9 = data.pages;
const _errs28 = errors;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(validate587(data9, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid5 = valid5 || _valid4;
const _errs31 = errors;
if(data9 !== null){
const err8 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs31 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err9 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate571.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs33 = errors;
if(!(validate590(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
const _errs34 = errors;
if(!(validate592(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined && func0.call(data, "ids")){
const _errs35 = errors;
if(!(validate594(data.ids, {instancePath:instancePath+"/ids",parentData:data,parentDataProperty:"ids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined && func0.call(data, "format")){
const _errs36 = errors;
if(!(validate596(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle_ms !== undefined && func0.call(data, "settle_ms")){
let data14 = data.settle_ms;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate571.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 600000 || isNaN(data14)){
validate571.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate571.errors = [{instancePath:instancePath+"/settle_ms",schemaPath:"#/properties/settle_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_bytes !== undefined && func0.call(data, "max_bytes")){
let data15 = data.max_bytes;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate571.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 17179869184 || isNaN(data15)){
validate571.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate571.errors = [{instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined && func0.call(data, "bodies")){
let data16 = data.bodies;
const _errs44 = errors;
if(typeof data16 !== "string"){
validate571.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "refused") || (data16 === "allowed"))){
validate571.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema195.properties.bodies.enum}}];
return false;
}
var valid0 = _errs44 === errors;
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
validate571.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema205 = {"type":"object","additionalProperties":false,"required":["name","expect","flags"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"neutral"},"expect":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/EffectiveExpectation"},"stricter":{"entries":"more"}},"flags":{"type":"array","maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"stricter":"neutral","$comment":"Recorded, not checked."}}};
const schema206 = {"type":"object","additionalProperties":false,"required":["gateway","header","matches","equals"],"properties":{"gateway":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"null: every gateway in use.","stricter":"key"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName","stricter":"key"},"matches":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/HeaderText"},{"type":"null"}],"stricter":"any-change-loosens"},"equals":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/ExpectedValue"},{"type":"null"}],"stricter":"any-change-loosens"}}};

function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate611.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 1024){
validate611.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func113(data) < 1){
validate611.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data)){
validate611.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate611.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate611.errors = vErrors;
return errors === 0;
}
validate611.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema159 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]};

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate613.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sha256 === undefined) || (!(func0.call(data, "sha256")))) && (missing0 = "sha256")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "sha256")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(_errs4 === errors){
if(data.sha256 !== undefined && func0.call(data, "sha256")){
if(!(validate252(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate613.errors = vErrors;
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
validate613.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate613.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate608(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate608.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header"))) || (((data.matches === undefined) || (!(func0.call(data, "matches")))) && (missing0 = "matches"))) || (((data.equals === undefined) || (!(func0.call(data, "equals")))) && (missing0 = "equals"))){
validate608.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "gateway") || (key0 === "header")) || (key0 === "matches")) || (key0 === "equals"))){
validate608.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
let data0 = data.gateway;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate134(data0, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate608.errors = vErrors;
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
if(data.header !== undefined && func0.call(data, "header")){
const _errs7 = errors;
if(!(validate488(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matches !== undefined && func0.call(data, "matches")){
let data2 = data.matches;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate611(data2, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate608.errors = vErrors;
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
if(data.equals !== undefined && func0.call(data, "equals")){
let data3 = data.equals;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!(validate613(data3, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
const _errs16 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/equals",schemaPath:"#/properties/equals/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/equals",schemaPath:"#/properties/equals/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate608.errors = vErrors;
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
}
}
}
}
}
}
else {
validate608.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate608.errors = vErrors;
return errors === 0;
}
validate608.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate606.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.expect === undefined) || (!(func0.call(data, "expect")))) && (missing0 = "expect"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))){
validate606.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate606.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined && func0.call(data, "expect")){
let data1 = data.expect;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 64){
validate606.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate608(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate606.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
let data3 = data.flags;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 64){
validate606.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate134(data3[i1], {instancePath:instancePath+"/flags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate606.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
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
validate606.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate606.errors = vErrors;
return errors === 0;
}
validate606.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema160 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

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
if(typeof data === "string"){
if(func113(data) > 512){
validate260.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate260.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern34.test(data)){
validate260.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate620.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate620.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate620.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate260(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
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
validate620.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate620.errors = vErrors;
return errors === 0;
}
validate620.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}};
const schema52 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern12 = new RegExp("^[a-z][a-z-]{1,39}$", "u");

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 40){
validate457.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate457.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern51 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate623.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.owner === undefined) || (!(func0.call(data, "owner")))) && (missing0 = "owner"))) || (((data.expires === undefined) || (!(func0.call(data, "expires")))) && (missing0 = "expires"))){
validate623.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate623.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate457(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
const _errs3 = errors;
if(!(validate155(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func113(data2) > 280){
validate623.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func113(data2) < 1){
validate623.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate623.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate623.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined && func0.call(data, "owner")){
let data3 = data.owner;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func113(data3) > 128){
validate623.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func113(data3) < 1){
validate623.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern51.test(data3)){
validate623.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate623.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined && func0.call(data, "expires")){
let data4 = data.expires;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func113(data4) > 64){
validate623.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern47.test(data4)){
validate623.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate623.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate623.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate623.errors = vErrors;
return errors === 0;
}
validate623.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate465.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")) || (((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest"))) || (((data.gateways === undefined) || (!(func0.call(data, "gateways")))) && (missing0 = "gateways"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.layers === undefined) || (!(func0.call(data, "layers")))) && (missing0 = "layers"))) || (((data.logs === undefined) || (!(func0.call(data, "logs")))) && (missing0 = "logs"))) || (((data.contracts === undefined) || (!(func0.call(data, "contracts")))) && (missing0 = "contracts"))) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))) || (((data.lines === undefined) || (!(func0.call(data, "lines")))) && (missing0 = "lines"))) || (((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))) || (((data.waivers === undefined) || (!(func0.call(data, "waivers")))) && (missing0 = "waivers"))){
validate465.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema164.properties, key0))){
validate465.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate466(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined && func0.call(data, "digest")){
const _errs3 = errors;
if(!(validate131(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
let data2 = data.limits;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.requests === undefined) || (!(func0.call(data2, "requests")))) && (missing1 = "requests")){
validate465.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "requests")){
validate465.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data2.requests !== undefined && func0.call(data2, "requests")){
let data3 = data2.requests;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
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
if(errors === _errs10){
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
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
const _errs12 = errors;
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
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = {instancePath:instancePath+"/limits/requests",schemaPath:"#/properties/limits/properties/requests/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate465.errors = vErrors;
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
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateways !== undefined && func0.call(data, "gateways")){
let data4 = data.gateways;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 128){
validate465.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 128}}];
return false;
}
else {
for(const key2 of Object.keys(data4)){
const _errs16 = errors;
if(!(validate134(key2, {instancePath:instancePath+"/gateways",parentData:data4,parentDataProperty:"gateways",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate465.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 of Object.keys(data4)){
const _errs18 = errors;
if(!(validate470(data4[key3], {instancePath:instancePath+"/gateways/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data6 = data.contracts;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 512){
validate465.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 512}}];
return false;
}
else {
for(const key4 of Object.keys(data6)){
const _errs21 = errors;
if(!(validate134(key4, {instancePath:instancePath+"/contracts",parentData:data6,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
const err6 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate465.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key5 of Object.keys(data6)){
const _errs23 = errors;
if(!(validate501(data6[key5], {instancePath:instancePath+"/contracts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data8 = data.routes;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data8)){
if(data8.length > 2000){
validate465.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
if(data8.length < 1){
validate465.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(!(validate509(data8[i0], {instancePath:instancePath+"/routes/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined && func0.call(data, "lines")){
let data10 = data.lines;
const _errs28 = errors;
if(errors === _errs28){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 60000){
validate465.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxProperties",keyword:"maxProperties",params:{limit: 60000}}];
return false;
}
else {
for(const key6 of Object.keys(data10)){
let data11 = data10[key6];
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 2){
validate465.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data11.length < 2){
validate465.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid9 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate465.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/lines/additionalProperties/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs33){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate465.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/lines/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid9 = _errs33 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/lines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lines/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined && func0.call(data, "layers")){
let data13 = data.layers;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data13)){
if(data13.length > 32){
validate465.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid10 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(!(validate568(data13[i2], {instancePath:instancePath+"/layers/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
var valid10 = _errs38 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined && func0.call(data, "logs")){
let data15 = data.logs;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
if(data15.length > 128){
validate465.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid11 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate571(data15[i3], {instancePath:instancePath+"/logs/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
var valid11 = _errs41 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
let data17 = data.environment;
const _errs42 = errors;
const _errs43 = errors;
let valid12 = false;
const _errs44 = errors;
if(!(validate606(data17, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
var _valid1 = _errs44 === errors;
valid12 = valid12 || _valid1;
const _errs45 = errors;
if(data17 !== null){
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate465.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
let data18 = data.scope;
const _errs47 = errors;
const _errs48 = errors;
let valid13 = false;
const _errs49 = errors;
if(!(validate620(data18, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
var _valid2 = _errs49 === errors;
valid13 = valid13 || _valid2;
const _errs50 = errors;
if(data18 !== null){
const err9 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate465.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data19 = data.waivers;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data19)){
if(data19.length > 200){
validate465.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid14 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
const _errs54 = errors;
if(!(validate623(data19[i4], {instancePath:instancePath+"/waivers/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
errors = vErrors.length;
}
var valid14 = _errs54 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs52 === errors;
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
validate465.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate465.errors = vErrors;
return errors === 0;
}
validate465.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema211 = {"type":"object","additionalProperties":false,"required":["compared","base","base_ref","obstacle","adoption","replaced_manifests","adopted_raises","routes","rule_changes","reviewed_changes","outside_scope","changed_files","base_changes","head_moved","only_rules"],"properties":{"compared":{"type":"string","enum":["pull-request","merge-group","push","default-branch","local","nothing"],"description":"nothing: there is no base, every route is gated."},"base":{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},"obstacle":{"anyOf":[{"type":"string","enum":["fork","no-token","no-permission","not-found","failed","base-manifest","unlisted"]},{"type":"null"}],"description":"Why base and head could not be compared; null if they were."},"base_ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}],"description":"The branch that the change is compared with, even if it was not found; null if there is none."},"adoption":{"type":"boolean","description":"Base has no manifest, and the change does not remove one."},"replaced_manifests":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/ShownPath"},"description":"Manifests of base that this one replaces: the change removes them, or base has deleted this one since. The change is judged by them."},"adopted_raises":{"type":"array","maxItems":2000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Routes of a first manifest whose weight already exists at base and is raised by this change."},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RoutePromotion"}},"rule_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/RuleChange"}},"reviewed_changes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/ReviewedChange"},"description":"Other changes, besides weights, that affect where traffic goes."},"outside_scope":{"anyOf":[{"$ref":"#/$defs/OutsideScope"},{"type":"null"}],"description":"null if no scope is declared or nothing is compared."},"changed_files":{"anyOf":[{"$ref":"#/$defs/ShownFiles"},{"type":"null"}],"description":"The changed files; null if no route is gated or nothing is compared."},"base_changes":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"},"description":"The manifest, traffic files and gating workflows that base has changed since the merge base."},"head_moved":{"type":"boolean","description":"The head moved to another commit during the run."},"only_rules":{"type":"boolean","description":"Only the manifest is changed: a separate pull request for rules."}}};
const schema212 = {"type":"object","additionalProperties":false,"required":["ref","sha","merge_base"],"properties":{"ref":{"anyOf":[{"$ref":"#/$defs/BranchName"},{"type":"null"}]},"sha":{"$ref":"record.schema.json#/$defs/CommitSha"},"merge_base":{"$ref":"record.schema.json#/$defs/CommitSha"}}};

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ref === undefined) || (!(func0.call(data, "ref")))) && (missing0 = "ref")) || (((data.sha === undefined) || (!(func0.call(data, "sha")))) && (missing0 = "sha"))) || (((data.merge_base === undefined) || (!(func0.call(data, "merge_base")))) && (missing0 = "merge_base"))){
validate629.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "ref") || (key0 === "sha")) || (key0 === "merge_base"))){
validate629.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined && func0.call(data, "ref")){
let data0 = data.ref;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate146(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate629.errors = vErrors;
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
if(data.sha !== undefined && func0.call(data, "sha")){
const _errs7 = errors;
if(!(validate139(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merge_base !== undefined && func0.call(data, "merge_base")){
const _errs8 = errors;
if(!(validate139(data.merge_base, {instancePath:instancePath+"/merge_base",parentData:data,parentDataProperty:"merge_base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
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
validate629.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema213 = {"type":"object","additionalProperties":false,"required":["route","gated","reason","from","to","of_sum","problem","at"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"gated":{"type":"boolean"},"reason":{"type":"string","enum":["no-traffic-declared","not-asked-for","raised","not-raised","unknown-share","no-base"]},"from":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}],"description":"Share at base, 0 to 1; a plain number if the manifest declares no `among`."},"to":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"of_sum":{"type":"boolean","description":"from and to are shares; else plain numbers."},"problem":{"anyOf":[{"$ref":"#/$defs/ShareProblem"},{"type":"null"}]},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The route's own weight at head."},"unread":{"$ref":"#/$defs/Unread","description":"The place of the problem; only present with one."},"new_entries":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/NewEntry"},"description":"Entries in the route's group with a weight above 0 that base does not have and no route names; absent if there are none."}},"description":"Whether this route gains traffic and is therefore gated."};
const schema214 = {"type":"string","enum":["file-missing","file-unreadable","other-format","template","over-limit","not-utf8","control-character","directive","syntax","duplicate-key","key-not-text","alias-without-anchor","document-missing","document-ambiguous","pointer-invalid","path-missing","path-ambiguous","index-ambiguous","merge-key","tagged","no-share","no-weights","group-of-one","entry-missing","weight-ambiguous","weight-outside","weight-missing","weight-not-a-number","weight-notation","units-differ","merge-conflict","merge-tangled"]};

function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate639.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate639.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((data === "file-missing") || (data === "file-unreadable")) || (data === "other-format")) || (data === "template")) || (data === "over-limit")) || (data === "not-utf8")) || (data === "control-character")) || (data === "directive")) || (data === "syntax")) || (data === "duplicate-key")) || (data === "key-not-text")) || (data === "alias-without-anchor")) || (data === "document-missing")) || (data === "document-ambiguous")) || (data === "pointer-invalid")) || (data === "path-missing")) || (data === "path-ambiguous")) || (data === "index-ambiguous")) || (data === "merge-key")) || (data === "tagged")) || (data === "no-share")) || (data === "no-weights")) || (data === "group-of-one")) || (data === "entry-missing")) || (data === "weight-ambiguous")) || (data === "weight-outside")) || (data === "weight-missing")) || (data === "weight-not-a-number")) || (data === "weight-notation")) || (data === "units-differ")) || (data === "merge-conflict")) || (data === "merge-tangled"))){
validate639.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema214.enum}}];
return false;
}
validate639.errors = vErrors;
return errors === 0;
}
validate639.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema215 = {"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"$ref":"#/$defs/ShownPath"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate641.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")) || (((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line"))) || (((data.column === undefined) || (!(func0.call(data, "column")))) && (missing0 = "column"))){
validate641.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
validate641.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate149(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
let data1 = data.line;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate641.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate641.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined && func0.call(data, "column")){
let data2 = data.column;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate641.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate641.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
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
}
else {
validate641.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate641.errors = vErrors;
return errors === 0;
}
validate641.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema216 = {"type":"object","additionalProperties":false,"required":["side","at","field"],"properties":{"side":{"type":"string","enum":["base","head","both","merge-base","merge"],"description":"Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge."},"at":{"anyOf":[{"$ref":"#/$defs/Position"},{"type":"null"}],"description":"The place of the problem in the traffic file."},"field":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"null"}],"description":"A pointer to the problem in the traffic file."}},"description":"The place where a share could not be read."};

function validate644(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate644.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.side === undefined) || (!(func0.call(data, "side")))) && (missing0 = "side")) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field"))){
validate644.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "side") || (key0 === "at")) || (key0 === "field"))){
validate644.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.side !== undefined && func0.call(data, "side")){
let data0 = data.side;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate644.errors = [{instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "base") || (data0 === "head")) || (data0 === "both")) || (data0 === "merge-base")) || (data0 === "merge"))){
validate644.errors = [{instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema216.properties.side.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
let data1 = data.at;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate641(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
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
validate644.errors = vErrors;
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
if(data.field !== undefined && func0.call(data, "field")){
let data2 = data.field;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func113(data2) > 256){
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
if(!pattern47.test(data2)){
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
validate644.errors = vErrors;
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
validate644.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate644.errors = vErrors;
return errors === 0;
}
validate644.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema217 = {"type":"object","additionalProperties":false,"required":["field","at"],"properties":{"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}},"description":"An entry of a group at head, and a pointer to it."};

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate647.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field")) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
validate647.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "field") || (key0 === "at"))){
validate647.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func113(data0) > 256){
validate647.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern47.test(data0)){
validate647.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate647.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs4 = errors;
if(!(validate641(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
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
validate647.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate647.errors = vErrors;
return errors === 0;
}
validate647.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate637.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route")) || (((data.gated === undefined) || (!(func0.call(data, "gated")))) && (missing0 = "gated"))) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from"))) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))) || (((data.of_sum === undefined) || (!(func0.call(data, "of_sum")))) && (missing0 = "of_sum"))) || (((data.problem === undefined) || (!(func0.call(data, "problem")))) && (missing0 = "problem"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
validate637.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema213.properties, key0))){
validate637.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.route !== undefined && func0.call(data, "route")){
const _errs2 = errors;
if(!(validate134(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gated !== undefined && func0.call(data, "gated")){
const _errs3 = errors;
if(typeof data.gated !== "boolean"){
validate637.errors = [{instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate637.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "no-traffic-declared") || (data2 === "not-asked-for")) || (data2 === "raised")) || (data2 === "not-raised")) || (data2 === "unknown-share")) || (data2 === "no-base"))){
validate637.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema213.properties.reason.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined && func0.call(data, "from")){
let data3 = data.from;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(errors === _errs9){
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
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
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
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate637.errors = vErrors;
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
if(data.to !== undefined && func0.call(data, "to")){
let data4 = data.to;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(errors === _errs15){
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
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
const _errs17 = errors;
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
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate637.errors = vErrors;
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
if(data.of_sum !== undefined && func0.call(data, "of_sum")){
const _errs19 = errors;
if(typeof data.of_sum !== "boolean"){
validate637.errors = [{instancePath:instancePath+"/of_sum",schemaPath:"#/properties/of_sum/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined && func0.call(data, "problem")){
let data6 = data.problem;
const _errs21 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(!(validate639(data6, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
const _errs24 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err9 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate637.errors = vErrors;
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
if(data.at !== undefined && func0.call(data, "at")){
let data7 = data.at;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(!(validate641(data7, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
const _errs29 = errors;
if(data7 !== null){
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate637.errors = vErrors;
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
if(data.unread !== undefined && func0.call(data, "unread")){
const _errs31 = errors;
if(!(validate644(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_entries !== undefined && func0.call(data, "new_entries")){
let data9 = data.new_entries;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data9)){
if(data9.length > 100){
validate637.errors = [{instancePath:instancePath+"/new_entries",schemaPath:"#/properties/new_entries/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid5 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate647(data9[i0], {instancePath:instancePath+"/new_entries/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate637.errors = [{instancePath:instancePath+"/new_entries",schemaPath:"#/properties/new_entries/type",keyword:"type",params:{type: "array"}}];
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
else {
validate637.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate637.errors = vErrors;
return errors === 0;
}
validate637.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema218 = {"type":"object","additionalProperties":false,"required":["pointer","route","direction","at","in_effect"],"properties":{"pointer":{"type":"string","maxLength":512,"pattern":"^[ -~]*$"},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"direction":{"type":"string","enum":["tighter","looser","neutral"]},"at":{"$ref":"#/$defs/Position"},"in_effect":{"type":"boolean","description":"true: the value of this pull request applies. false: base's value does."}}};

function validate651(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate651.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.pointer === undefined) || (!(func0.call(data, "pointer")))) && (missing0 = "pointer")) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.direction === undefined) || (!(func0.call(data, "direction")))) && (missing0 = "direction"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.in_effect === undefined) || (!(func0.call(data, "in_effect")))) && (missing0 = "in_effect"))){
validate651.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "pointer") || (key0 === "route")) || (key0 === "direction")) || (key0 === "at")) || (key0 === "in_effect"))){
validate651.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data0 = data.pointer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func113(data0) > 512){
validate651.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern47.test(data0)){
validate651.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate651.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
let data1 = data.route;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate134(data1, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate651.errors = vErrors;
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
if(data.direction !== undefined && func0.call(data, "direction")){
let data2 = data.direction;
const _errs9 = errors;
if(typeof data2 !== "string"){
validate651.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "tighter") || (data2 === "looser")) || (data2 === "neutral"))){
validate651.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema218.properties.direction.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs11 = errors;
if(!(validate641(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_effect !== undefined && func0.call(data, "in_effect")){
const _errs12 = errors;
if(typeof data.in_effect !== "boolean"){
validate651.errors = [{instancePath:instancePath+"/in_effect",schemaPath:"#/properties/in_effect/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
}
}
else {
validate651.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate651.errors = vErrors;
return errors === 0;
}
validate651.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema219 = {"type":"object","additionalProperties":false,"required":["what","route","field","at"],"properties":{"what":{"type":"string","enum":["traffic-file","manifest","workflow","workflow-part","workflow-unknown","config","config-unknown"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"field":{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},"at":{"$ref":"#/$defs/Position"}}};

function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate655.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.what === undefined) || (!(func0.call(data, "what")))) && (missing0 = "what")) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
validate655.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "what") || (key0 === "route")) || (key0 === "field")) || (key0 === "at"))){
validate655.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.what !== undefined && func0.call(data, "what")){
let data0 = data.what;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate655.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "traffic-file") || (data0 === "manifest")) || (data0 === "workflow")) || (data0 === "workflow-part")) || (data0 === "workflow-unknown")) || (data0 === "config")) || (data0 === "config-unknown"))){
validate655.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema219.properties.what.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
let data1 = data.route;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate134(data1, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate655.errors = vErrors;
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
if(data.field !== undefined && func0.call(data, "field")){
let data2 = data.field;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func113(data2) > 256){
validate655.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern47.test(data2)){
validate655.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate655.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs11 = errors;
if(!(validate641(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate655.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate655.errors = vErrors;
return errors === 0;
}
validate655.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema220 = {"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"Further files."},"complete":{"type":"boolean","description":"Every changed file was listed."}}};

function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate659.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.files === undefined) || (!(func0.call(data, "files")))) && (missing0 = "files")) || (((data.more === undefined) || (!(func0.call(data, "more")))) && (missing0 = "more"))) || (((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete"))){
validate659.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "files") || (key0 === "more")) || (key0 === "complete"))){
validate659.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate659.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate149(data0[i0], {instancePath:instancePath+"/files/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate659.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined && func0.call(data, "more")){
let data2 = data.more;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate659.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate659.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs7 = errors;
if(typeof data.complete !== "boolean"){
validate659.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
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
validate659.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate659.errors = vErrors;
return errors === 0;
}
validate659.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema221 = {"type":"object","additionalProperties":false,"required":["files","more","complete"],"properties":{"files":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ShownPath"}},"more":{"type":"integer","minimum":0,"description":"How many more there are."},"complete":{"type":"boolean","description":"Every changed file was listed."}}};

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.files === undefined) || (!(func0.call(data, "files")))) && (missing0 = "files")) || (((data.more === undefined) || (!(func0.call(data, "more")))) && (missing0 = "more"))) || (((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete"))){
validate662.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "files") || (key0 === "more")) || (key0 === "complete"))){
validate662.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 20){
validate662.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate149(data0[i0], {instancePath:instancePath+"/files/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate662.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined && func0.call(data, "more")){
let data2 = data.more;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate662.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate662.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs7 = errors;
if(typeof data.complete !== "boolean"){
validate662.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}}];
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
validate662.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.compared === undefined) || (!(func0.call(data, "compared")))) && (missing0 = "compared")) || (((data.base === undefined) || (!(func0.call(data, "base")))) && (missing0 = "base"))) || (((data.base_ref === undefined) || (!(func0.call(data, "base_ref")))) && (missing0 = "base_ref"))) || (((data.obstacle === undefined) || (!(func0.call(data, "obstacle")))) && (missing0 = "obstacle"))) || (((data.adoption === undefined) || (!(func0.call(data, "adoption")))) && (missing0 = "adoption"))) || (((data.replaced_manifests === undefined) || (!(func0.call(data, "replaced_manifests")))) && (missing0 = "replaced_manifests"))) || (((data.adopted_raises === undefined) || (!(func0.call(data, "adopted_raises")))) && (missing0 = "adopted_raises"))) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))) || (((data.rule_changes === undefined) || (!(func0.call(data, "rule_changes")))) && (missing0 = "rule_changes"))) || (((data.reviewed_changes === undefined) || (!(func0.call(data, "reviewed_changes")))) && (missing0 = "reviewed_changes"))) || (((data.outside_scope === undefined) || (!(func0.call(data, "outside_scope")))) && (missing0 = "outside_scope"))) || (((data.changed_files === undefined) || (!(func0.call(data, "changed_files")))) && (missing0 = "changed_files"))) || (((data.base_changes === undefined) || (!(func0.call(data, "base_changes")))) && (missing0 = "base_changes"))) || (((data.head_moved === undefined) || (!(func0.call(data, "head_moved")))) && (missing0 = "head_moved"))) || (((data.only_rules === undefined) || (!(func0.call(data, "only_rules")))) && (missing0 = "only_rules"))){
validate628.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema211.properties, key0))){
validate628.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.compared !== undefined && func0.call(data, "compared")){
let data0 = data.compared;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate628.errors = [{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "pull-request") || (data0 === "merge-group")) || (data0 === "push")) || (data0 === "default-branch")) || (data0 === "local")) || (data0 === "nothing"))){
validate628.errors = [{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/enum",keyword:"enum",params:{allowedValues: schema211.properties.compared.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined && func0.call(data, "base")){
let data1 = data.base;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate629(data1, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
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
validate628.errors = vErrors;
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
if(data.obstacle !== undefined && func0.call(data, "obstacle")){
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
const err3 = {instancePath:instancePath+"/obstacle",schemaPath:"#/properties/obstacle/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema211.properties.obstacle.anyOf[0].enum}};
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
validate628.errors = vErrors;
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
if(data.base_ref !== undefined && func0.call(data, "base_ref")){
let data3 = data.base_ref;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate146(data3, {instancePath:instancePath+"/base_ref",parentData:data,parentDataProperty:"base_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
const _errs18 = errors;
if(data3 !== null){
const err6 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err7 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate628.errors = vErrors;
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
if(data.adoption !== undefined && func0.call(data, "adoption")){
const _errs20 = errors;
if(typeof data.adoption !== "boolean"){
validate628.errors = [{instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaced_manifests !== undefined && func0.call(data, "replaced_manifests")){
let data5 = data.replaced_manifests;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data5)){
if(data5.length > 500){
validate628.errors = [{instancePath:instancePath+"/replaced_manifests",schemaPath:"#/properties/replaced_manifests/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate149(data5[i0], {instancePath:instancePath+"/replaced_manifests/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/replaced_manifests",schemaPath:"#/properties/replaced_manifests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopted_raises !== undefined && func0.call(data, "adopted_raises")){
let data7 = data.adopted_raises;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data7)){
if(data7.length > 2000){
validate628.errors = [{instancePath:instancePath+"/adopted_raises",schemaPath:"#/properties/adopted_raises/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid5 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(!(validate134(data7[i1], {instancePath:instancePath+"/adopted_raises/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/adopted_raises",schemaPath:"#/properties/adopted_raises/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data9 = data.routes;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
if(data9.length > 2000){
validate628.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs30 = errors;
if(!(validate637(data9[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid6 = _errs30 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule_changes !== undefined && func0.call(data, "rule_changes")){
let data11 = data.rule_changes;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate628.errors = [{instancePath:instancePath+"/rule_changes",schemaPath:"#/properties/rule_changes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid7 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs33 = errors;
if(!(validate651(data11[i3], {instancePath:instancePath+"/rule_changes/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate651.errors : vErrors.concat(validate651.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/rule_changes",schemaPath:"#/properties/rule_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed_changes !== undefined && func0.call(data, "reviewed_changes")){
let data13 = data.reviewed_changes;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate628.errors = [{instancePath:instancePath+"/reviewed_changes",schemaPath:"#/properties/reviewed_changes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid8 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs36 = errors;
if(!(validate655(data13[i4], {instancePath:instancePath+"/reviewed_changes/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/reviewed_changes",schemaPath:"#/properties/reviewed_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outside_scope !== undefined && func0.call(data, "outside_scope")){
let data15 = data.outside_scope;
const _errs37 = errors;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(!(validate659(data15, {instancePath:instancePath+"/outside_scope",parentData:data,parentDataProperty:"outside_scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid9 = valid9 || _valid3;
const _errs40 = errors;
if(data15 !== null){
const err8 = {instancePath:instancePath+"/outside_scope",schemaPath:"#/properties/outside_scope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err9 = {instancePath:instancePath+"/outside_scope",schemaPath:"#/properties/outside_scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate628.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_files !== undefined && func0.call(data, "changed_files")){
let data16 = data.changed_files;
const _errs42 = errors;
const _errs43 = errors;
let valid10 = false;
const _errs44 = errors;
if(!(validate662(data16, {instancePath:instancePath+"/changed_files",parentData:data,parentDataProperty:"changed_files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
var _valid4 = _errs44 === errors;
valid10 = valid10 || _valid4;
const _errs45 = errors;
if(data16 !== null){
const err10 = {instancePath:instancePath+"/changed_files",schemaPath:"#/properties/changed_files/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err11 = {instancePath:instancePath+"/changed_files",schemaPath:"#/properties/changed_files/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate628.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_changes !== undefined && func0.call(data, "base_changes")){
let data17 = data.base_changes;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data17)){
if(data17.length > 100){
validate628.errors = [{instancePath:instancePath+"/base_changes",schemaPath:"#/properties/base_changes/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid11 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
const _errs49 = errors;
if(!(validate149(data17[i5], {instancePath:instancePath+"/base_changes/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid11 = _errs49 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate628.errors = [{instancePath:instancePath+"/base_changes",schemaPath:"#/properties/base_changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_moved !== undefined && func0.call(data, "head_moved")){
const _errs50 = errors;
if(typeof data.head_moved !== "boolean"){
validate628.errors = [{instancePath:instancePath+"/head_moved",schemaPath:"#/properties/head_moved/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only_rules !== undefined && func0.call(data, "only_rules")){
const _errs52 = errors;
if(typeof data.only_rules !== "boolean"){
validate628.errors = [{instancePath:instancePath+"/only_rules",schemaPath:"#/properties/only_rules/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs52 === errors;
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
validate628.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema222 = {"type":"object","additionalProperties":false,"required":["gateways","routes","stopped","leaks","logs","environment","contracts","witnesses"],"description":"Facts only, no decision.","properties":{"gateways":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/GatewayEvidence"}},"routes":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/RouteEvidence"}},"stopped":{"type":"string","enum":["no","cancelled","out-of-time"],"description":"Why the run ended before every exchange was made."},"leaks":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Leak"}},"logs":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/LogEvidence"}},"environment":{"type":"array","maxItems":4096,"items":{"$ref":"#/$defs/ExpectationEvidence"}},"replicas":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/ReplicaEvidence"},"description":"Missing if fallback-gate started no replica."},"partials":{"$ref":"#/$defs/PartialsEvidence","description":"Only in a merged bundle."},"contracts":{"type":"array","maxItems":512,"items":{"$ref":"#/$defs/ContractEvidence"}},"witnesses":{"type":"array","maxItems":128,"items":{"$ref":"#/$defs/WitnessEvidence"}}}};
const schema223 = {"type":"object","additionalProperties":false,"required":["gateway","credential","witness","version","headers","missing","recognised"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"credential":{"type":"string","enum":["present","missing","not-used"]},"missing":{"type":"array","maxItems":33,"items":{"$ref":"manifest.schema.json#/$defs/EnvironmentName"},"description":"Names of required environment variables that are empty or not set."},"recognised":{"anyOf":[{"$ref":"manifest.schema.json#/$defs/DialectName"},{"type":"null"}],"description":"The dialect whose headers its answers carry, although it is configured as generic."},"witness":{"type":"string","enum":["none","spoke","silent","unreachable","incomplete"],"description":"spoke: it showed at least one call of this run. incomplete: calls of this run are missing from its journal."},"version":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value of the dialect's version header."},"headers":{"type":"array","maxItems":32,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Names of the configured headers."}}};
const schema65 = {"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]};

function validate671(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate671.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate671.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "generic") || (data === "envoy")) || (data === "haproxy")) || (data === "litellm")) || (data === "nginx")) || (data === "portkey")) || (data === "traefik"))){
validate671.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum}}];
return false;
}
validate671.errors = vErrors;
return errors === 0;
}
validate671.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate668(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate668.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.witness === undefined) || (!(func0.call(data, "witness")))) && (missing0 = "witness"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))) || (((data.recognised === undefined) || (!(func0.call(data, "recognised")))) && (missing0 = "recognised"))){
validate668.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "gateway") || (key0 === "credential")) || (key0 === "missing")) || (key0 === "recognised")) || (key0 === "witness")) || (key0 === "version")) || (key0 === "headers"))){
validate668.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
let data1 = data.credential;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate668.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "present") || (data1 === "missing")) || (data1 === "not-used"))){
validate668.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/enum",keyword:"enum",params:{allowedValues: schema223.properties.credential.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined && func0.call(data, "missing")){
let data2 = data.missing;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 33){
validate668.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 33}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate462(data2[i0], {instancePath:instancePath+"/missing/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate668.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recognised !== undefined && func0.call(data, "recognised")){
let data4 = data.recognised;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate671(data4, {instancePath:instancePath+"/recognised",parentData:data,parentDataProperty:"recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/recognised",schemaPath:"#/properties/recognised/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/recognised",schemaPath:"#/properties/recognised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate668.errors = vErrors;
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
if(data.witness !== undefined && func0.call(data, "witness")){
let data5 = data.witness;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate668.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "none") || (data5 === "spoke")) || (data5 === "silent")) || (data5 === "unreachable")) || (data5 === "incomplete"))){
validate668.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/enum",keyword:"enum",params:{allowedValues: schema223.properties.witness.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate134(data6, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
const _errs18 = errors;
if(data6 !== null){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate668.errors = vErrors;
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
if(data.headers !== undefined && func0.call(data, "headers")){
let data7 = data.headers;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length > 32){
validate668.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate488(data7[i1], {instancePath:instancePath+"/headers/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate668.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
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
validate668.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate668.errors = vErrors;
return errors === 0;
}
validate668.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema225 = {"type":"object","additionalProperties":false,"required":["route","contract_state","by_configuration","exchanges","unrun"],"properties":{"route":{"$ref":"record.schema.json#/$defs/Identifier"},"contract_state":{"$ref":"record.schema.json#/$defs/ContractState"},"by_configuration":{"anyOf":[{"$ref":"#/$defs/ByConfiguration"},{"type":"null"}],"description":"Null if no file under the gateway's `config` shows the route."},"exchanges":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Exchange"}},"unrun":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/UnrunCheck"}}}};
const schema49 = {"type":"string","enum":["unchecked","unchanged","text-changed","contract-changed","anchor-missing","moved","unavailable","stale"]};

function validate678(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate678.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate678.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data === "unchecked") || (data === "unchanged")) || (data === "text-changed")) || (data === "contract-changed")) || (data === "anchor-missing")) || (data === "moved")) || (data === "unavailable")) || (data === "stale"))){
validate678.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum}}];
return false;
}
validate678.errors = vErrors;
return errors === 0;
}
validate678.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema227 = {"type":"object","additionalProperties":false,"required":["at","unread","measured","attempts","cannot_know"],"description":"The most provider calls that the gateway's own configuration allows for one request, as `fallback-gate map` reads it.","properties":{"at":{"$ref":"#/$defs/Position"},"unread":{"enum":["missing","refused","unreadable",null],"description":"Why the file was not read; null if it was. `missing`: it is not there. `refused`: `fallback-gate map` prints the reason. `unreadable`: it is too large, or reading failed."},"measured":{"type":"boolean","description":"Whether the numbers of this kind of configuration were compared with the calls that the real gateway makes."},"cannot_know":{"type":"integer","minimum":0,"description":"How many things that could change the number the file does not show. `fallback-gate map` lists them."},"attempts":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"Null if the file does not show the number."}}};

function validate680(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate680.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.unread === undefined) || (!(func0.call(data, "unread")))) && (missing0 = "unread"))) || (((data.measured === undefined) || (!(func0.call(data, "measured")))) && (missing0 = "measured"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.cannot_know === undefined) || (!(func0.call(data, "cannot_know")))) && (missing0 = "cannot_know"))){
validate680.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "at") || (key0 === "unread")) || (key0 === "measured")) || (key0 === "cannot_know")) || (key0 === "attempts"))){
validate680.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined && func0.call(data, "at")){
const _errs2 = errors;
if(!(validate641(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined && func0.call(data, "unread")){
let data1 = data.unread;
const _errs3 = errors;
if(!((((data1 === "missing") || (data1 === "refused")) || (data1 === "unreadable")) || (data1 === null))){
validate680.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/enum",keyword:"enum",params:{allowedValues: schema227.properties.unread.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measured !== undefined && func0.call(data, "measured")){
const _errs4 = errors;
if(typeof data.measured !== "boolean"){
validate680.errors = [{instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cannot_know !== undefined && func0.call(data, "cannot_know")){
let data3 = data.cannot_know;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate680.errors = [{instancePath:instancePath+"/cannot_know",schemaPath:"#/properties/cannot_know/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate680.errors = [{instancePath:instancePath+"/cannot_know",schemaPath:"#/properties/cannot_know/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.attempts !== undefined && func0.call(data, "attempts")){
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
validate680.errors = vErrors;
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
validate680.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate680.errors = vErrors;
return errors === 0;
}
validate680.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema228 = {"type":"object","additionalProperties":false,"required":["check","exchange","gateway","gate_id","at","forced_by","observation","ledger","via","client_exit","after_outage_ms","exposures","request_id","answer_model"],"description":"One user request and its answer.","properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"gate_id":{"$ref":"record.schema.json#/$defs/GateId"},"at":{"$ref":"record.schema.json#/$defs/Instant"},"forced_by":{"$ref":"record.schema.json#/$defs/ForcedBy"},"observation":{"$ref":"#/$defs/Observation"},"ledger":{"$ref":"#/$defs/Ledger"},"via":{"type":"string","enum":["gate","client"],"description":"Who sent the requests: the gate itself, or the user's client through the tap."},"client_exit":{"anyOf":[{"$ref":"record.schema.json#/$defs/ClientExit"},{"type":"null"}]},"after_outage_ms":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"exposures":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/Exposure"}},"answer_model":{"anyOf":[{"type":"string","enum":["absent","asked","serving-target","another-target","other"]},{"type":"null"}],"description":"The model name in a valid answer: none, the requested name, the name of the serving target or of another target, or anything else. null without a valid answer, or if the serving target is unknown."},"request_id":{"type":"boolean","description":"Whether the answer carried its own request id, which a provider's support asks for. The id itself is only in the escalation packet."}}};
const schema34 = {"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};

function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate684.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate684.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
validate684.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum}}];
return false;
}
validate684.errors = vErrors;
return errors === 0;
}
validate684.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","description":"The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent."};
const pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate687(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate687.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 36){
validate687.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!pattern9.test(data)){
validate687.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate687.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate687.errors = vErrors;
return errors === 0;
}
validate687.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"string","enum":["none","witness","model","headers","mock"]};

function validate690(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate690.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate690.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "none") || (data === "witness")) || (data === "model")) || (data === "headers")) || (data === "mock"))){
validate690.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}}];
return false;
}
validate690.errors = vErrors;
return errors === 0;
}
validate690.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema232 = {"type":"object","additionalProperties":false,"required":["failure","status","status_class","response_family","error_class","error_confidence","error_envelope","error_origin","error_param","error_in_success","against_status","terminal","usage_present","remarks","dimensions","scripted_answer","cache","elapsed_bucket","served_by"],"description":"The body-free facts of one exchange.","properties":{"failure":{"anyOf":[{"$ref":"#/$defs/TransportFailure"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}]},"status_class":{"$ref":"record.schema.json#/$defs/StatusClass"},"response_family":{"$ref":"record.schema.json#/$defs/ResponseFamily"},"error_class":{"anyOf":[{"$ref":"record.schema.json#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"record.schema.json#/$defs/Confidence"},{"type":"null"}]},"error_envelope":{"anyOf":[{"$ref":"#/$defs/Envelope"},{"type":"null"}]},"error_origin":{"type":"string","enum":["client","edge","gateway","provider","unknown","none"]},"error_in_success":{"type":"boolean","description":"A 2xx that carries an error."},"against_status":{"type":"boolean","description":"The class named by the body is not documented with this status."},"terminal":{"type":"string","enum":["complete","capped","incomplete","none"],"description":"capped: cut by our own output cap, which is a pass."},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"remarks":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"$ref":"#/$defs/Remark"},"description":"Unusual features of the answer's form, whether or not the answer was accepted."},"dimensions":{"$ref":"record.schema.json#/$defs/Dimensions"},"scripted_answer":{"anyOf":[{"type":"string","enum":["whole","truncated","stitched"]},{"type":"null"}],"description":"Whether the text is one complete answer of the scripted provider, the beginning of one, or a mixture of several; null for any other text."},"cache":{"type":"string","enum":["hit","unknown"]},"elapsed_bucket":{"$ref":"record.schema.json#/$defs/ElapsedBucket"},"served_by":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"error_param":{"type":"string","enum":["none","model","other"],"description":"The request field that the error names: the model, another field, or none."}}};
const func27 = require("ajv/dist/runtime/equal").default;
const schema233 = {"type":"string","enum":["dns","refused","unreachable","tls","connect-timeout","timeout","reset","closed","bad-http","too-large","headers-too-large","too-many-interim","encoded","cancelled","unknown"]};

function validate693(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate693.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate693.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((data === "dns") || (data === "refused")) || (data === "unreachable")) || (data === "tls")) || (data === "connect-timeout")) || (data === "timeout")) || (data === "reset")) || (data === "closed")) || (data === "bad-http")) || (data === "too-large")) || (data === "headers-too-large")) || (data === "too-many-interim")) || (data === "encoded")) || (data === "cancelled")) || (data === "unknown"))){
validate693.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema233.enum}}];
return false;
}
validate693.errors = vErrors;
return errors === 0;
}
validate693.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate695(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate695.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate695.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate695.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate695.errors = vErrors;
return errors === 0;
}
validate695.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"anyOf":[{"$ref":"#/$defs/RequestFamily"},{"type":"string","enum":["error","unparseable","none"]}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
validate62.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate697(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate697.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "error") || (data === "unparseable")) || (data === "none"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate697.errors = vErrors;
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
validate697.errors = vErrors;
return errors === 0;
}
validate697.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","enum":["high","medium","low"]};

function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate701.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate701.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "high") || (data === "medium")) || (data === "low"))){
validate701.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate701.errors = vErrors;
return errors === 0;
}
validate701.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema237 = {"type":"string","enum":["openai","openai_string_code","anthropic","google_rpc","gemini_interactions","azure","apim","aws","openrouter","portkey_failure","portkey_html","one_api","bifrost","cloudflare","kong","apisix","fastapi","cohere","problem_json","flat_string","html","plain_text","empty","other_json"]};

function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate703.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate703.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((data === "openai") || (data === "openai_string_code")) || (data === "anthropic")) || (data === "google_rpc")) || (data === "gemini_interactions")) || (data === "azure")) || (data === "apim")) || (data === "aws")) || (data === "openrouter")) || (data === "portkey_failure")) || (data === "portkey_html")) || (data === "one_api")) || (data === "bifrost")) || (data === "cloudflare")) || (data === "kong")) || (data === "apisix")) || (data === "fastapi")) || (data === "cohere")) || (data === "problem_json")) || (data === "flat_string")) || (data === "html")) || (data === "plain_text")) || (data === "empty")) || (data === "other_json"))){
validate703.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema237.enum}}];
return false;
}
validate703.errors = vErrors;
return errors === 0;
}
validate703.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema238 = {"type":"string","enum":["ending-missing","ending-unknown","cut-before-text","type-missing","type-wrong","compressed","not-utf8","last-event-open"],"description":"ending: finish_reason, status or incomplete_details.reason. cut-before-text: the output cap was reached before any text. type: content-type. last-event-open: the last event of a stream has no blank line after it."};

function validate705(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate705.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate705.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data === "ending-missing") || (data === "ending-unknown")) || (data === "cut-before-text")) || (data === "type-missing")) || (data === "type-wrong")) || (data === "compressed")) || (data === "not-utf8")) || (data === "last-event-open"))){
validate705.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema238.enum}}];
return false;
}
validate705.errors = vErrors;
return errors === 0;
}
validate705.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}],"description":"How many numbers a vector of the answer has; null for an answer without vectors."};

function validate707(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate707.evaluated;
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
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data !== null){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
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
validate707.errors = vErrors;
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
validate707.errors = vErrors;
return errors === 0;
}
validate707.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","enum":["0-100ms","100-300ms","300ms-1s","1-3s","3-10s","10-30s","30s-up"]};

function validate709(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate709.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate709.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "0-100ms") || (data === "100-300ms")) || (data === "300ms-1s")) || (data === "1-3s")) || (data === "3-10s")) || (data === "10-30s")) || (data === "30s-up"))){
validate709.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate709.errors = vErrors;
return errors === 0;
}
validate709.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate692.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.failure === undefined) || (!(func0.call(data, "failure")))) && (missing0 = "failure")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.status_class === undefined) || (!(func0.call(data, "status_class")))) && (missing0 = "status_class"))) || (((data.response_family === undefined) || (!(func0.call(data, "response_family")))) && (missing0 = "response_family"))) || (((data.error_class === undefined) || (!(func0.call(data, "error_class")))) && (missing0 = "error_class"))) || (((data.error_confidence === undefined) || (!(func0.call(data, "error_confidence")))) && (missing0 = "error_confidence"))) || (((data.error_envelope === undefined) || (!(func0.call(data, "error_envelope")))) && (missing0 = "error_envelope"))) || (((data.error_origin === undefined) || (!(func0.call(data, "error_origin")))) && (missing0 = "error_origin"))) || (((data.error_param === undefined) || (!(func0.call(data, "error_param")))) && (missing0 = "error_param"))) || (((data.error_in_success === undefined) || (!(func0.call(data, "error_in_success")))) && (missing0 = "error_in_success"))) || (((data.against_status === undefined) || (!(func0.call(data, "against_status")))) && (missing0 = "against_status"))) || (((data.terminal === undefined) || (!(func0.call(data, "terminal")))) && (missing0 = "terminal"))) || (((data.usage_present === undefined) || (!(func0.call(data, "usage_present")))) && (missing0 = "usage_present"))) || (((data.remarks === undefined) || (!(func0.call(data, "remarks")))) && (missing0 = "remarks"))) || (((data.dimensions === undefined) || (!(func0.call(data, "dimensions")))) && (missing0 = "dimensions"))) || (((data.scripted_answer === undefined) || (!(func0.call(data, "scripted_answer")))) && (missing0 = "scripted_answer"))) || (((data.cache === undefined) || (!(func0.call(data, "cache")))) && (missing0 = "cache"))) || (((data.elapsed_bucket === undefined) || (!(func0.call(data, "elapsed_bucket")))) && (missing0 = "elapsed_bucket"))) || (((data.served_by === undefined) || (!(func0.call(data, "served_by")))) && (missing0 = "served_by"))){
validate692.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema232.properties, key0))){
validate692.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.failure !== undefined && func0.call(data, "failure")){
let data0 = data.failure;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate693(data0, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate692.errors = vErrors;
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
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1 < 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs11 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate692.errors = vErrors;
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
if(data.status_class !== undefined && func0.call(data, "status_class")){
const _errs13 = errors;
if(!(validate695(data.status_class, {instancePath:instancePath+"/status_class",parentData:data,parentDataProperty:"status_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate695.errors : vErrors.concat(validate695.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined && func0.call(data, "response_family")){
const _errs14 = errors;
if(!(validate697(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined && func0.call(data, "error_class")){
let data4 = data.error_class;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate544(data4, {instancePath:instancePath+"/error_class",parentData:data,parentDataProperty:"error_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
const _errs18 = errors;
if(data4 !== null){
const err7 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err8 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate692.errors = vErrors;
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
if(data.error_confidence !== undefined && func0.call(data, "error_confidence")){
let data5 = data.error_confidence;
const _errs20 = errors;
const _errs21 = errors;
let valid4 = false;
const _errs22 = errors;
if(!(validate701(data5, {instancePath:instancePath+"/error_confidence",parentData:data,parentDataProperty:"error_confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate701.errors : vErrors.concat(validate701.errors);
errors = vErrors.length;
}
var _valid3 = _errs22 === errors;
valid4 = valid4 || _valid3;
const _errs23 = errors;
if(data5 !== null){
const err9 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs23 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err10 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate692.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_envelope !== undefined && func0.call(data, "error_envelope")){
let data6 = data.error_envelope;
const _errs25 = errors;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(!(validate703(data6, {instancePath:instancePath+"/error_envelope",parentData:data,parentDataProperty:"error_envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
errors = vErrors.length;
}
var _valid4 = _errs27 === errors;
valid5 = valid5 || _valid4;
const _errs28 = errors;
if(data6 !== null){
const err11 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/properties/error_envelope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid4 = _errs28 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err12 = {instancePath:instancePath+"/error_envelope",schemaPath:"#/properties/error_envelope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate692.errors = vErrors;
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
if(valid0){
if(data.error_origin !== undefined && func0.call(data, "error_origin")){
let data7 = data.error_origin;
const _errs30 = errors;
if(typeof data7 !== "string"){
validate692.errors = [{instancePath:instancePath+"/error_origin",schemaPath:"#/properties/error_origin/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data7 === "client") || (data7 === "edge")) || (data7 === "gateway")) || (data7 === "provider")) || (data7 === "unknown")) || (data7 === "none"))){
validate692.errors = [{instancePath:instancePath+"/error_origin",schemaPath:"#/properties/error_origin/enum",keyword:"enum",params:{allowedValues: schema232.properties.error_origin.enum}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_in_success !== undefined && func0.call(data, "error_in_success")){
const _errs32 = errors;
if(typeof data.error_in_success !== "boolean"){
validate692.errors = [{instancePath:instancePath+"/error_in_success",schemaPath:"#/properties/error_in_success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.against_status !== undefined && func0.call(data, "against_status")){
const _errs34 = errors;
if(typeof data.against_status !== "boolean"){
validate692.errors = [{instancePath:instancePath+"/against_status",schemaPath:"#/properties/against_status/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terminal !== undefined && func0.call(data, "terminal")){
let data10 = data.terminal;
const _errs36 = errors;
if(typeof data10 !== "string"){
validate692.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "complete") || (data10 === "capped")) || (data10 === "incomplete")) || (data10 === "none"))){
validate692.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/enum",keyword:"enum",params:{allowedValues: schema232.properties.terminal.enum}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined && func0.call(data, "usage_present")){
let data11 = data.usage_present;
const _errs38 = errors;
const _errs39 = errors;
let valid6 = false;
const _errs40 = errors;
if(typeof data11 !== "boolean"){
const err13 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid6 = valid6 || _valid5;
const _errs42 = errors;
if(data11 !== null){
const err14 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err15 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate692.errors = vErrors;
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
if(data.remarks !== undefined && func0.call(data, "remarks")){
let data12 = data.remarks;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data12)){
if(data12.length > 8){
validate692.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs46 = errors;
if(!(validate705(data12[i0], {instancePath:instancePath+"/remarks/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
errors = vErrors.length;
}
var valid7 = _errs46 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i1 = data12.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data12[i1], data12[j0])){
validate692.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
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
validate692.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
const _errs47 = errors;
if(!(validate707(data.dimensions, {instancePath:instancePath+"/dimensions",parentData:data,parentDataProperty:"dimensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate707.errors : vErrors.concat(validate707.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scripted_answer !== undefined && func0.call(data, "scripted_answer")){
let data15 = data.scripted_answer;
const _errs48 = errors;
const _errs49 = errors;
let valid9 = false;
const _errs50 = errors;
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data15 === "whole") || (data15 === "truncated")) || (data15 === "stitched"))){
const err17 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema232.properties.scripted_answer.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid6 = _errs50 === errors;
valid9 = valid9 || _valid6;
const _errs52 = errors;
if(data15 !== null){
const err18 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid6 = _errs52 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const err19 = {instancePath:instancePath+"/scripted_answer",schemaPath:"#/properties/scripted_answer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate692.errors = vErrors;
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
if(data.cache !== undefined && func0.call(data, "cache")){
let data16 = data.cache;
const _errs54 = errors;
if(typeof data16 !== "string"){
validate692.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "hit") || (data16 === "unknown"))){
validate692.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/enum",keyword:"enum",params:{allowedValues: schema232.properties.cache.enum}}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_bucket !== undefined && func0.call(data, "elapsed_bucket")){
const _errs56 = errors;
if(!(validate709(data.elapsed_bucket, {instancePath:instancePath+"/elapsed_bucket",parentData:data,parentDataProperty:"elapsed_bucket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate709.errors : vErrors.concat(validate709.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.served_by !== undefined && func0.call(data, "served_by")){
let data18 = data.served_by;
const _errs57 = errors;
const _errs58 = errors;
let valid10 = false;
const _errs59 = errors;
if(!(validate134(data18, {instancePath:instancePath+"/served_by",parentData:data,parentDataProperty:"served_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid7 = _errs59 === errors;
valid10 = valid10 || _valid7;
const _errs60 = errors;
if(data18 !== null){
const err20 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid7 = _errs60 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const err21 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate692.errors = vErrors;
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
if(data.error_param !== undefined && func0.call(data, "error_param")){
let data19 = data.error_param;
const _errs62 = errors;
if(typeof data19 !== "string"){
validate692.errors = [{instancePath:instancePath+"/error_param",schemaPath:"#/properties/error_param/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "none") || (data19 === "model")) || (data19 === "other"))){
validate692.errors = [{instancePath:instancePath+"/error_param",schemaPath:"#/properties/error_param/enum",keyword:"enum",params:{allowedValues: schema232.properties.error_param.enum}}];
return false;
}
var valid0 = _errs62 === errors;
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
validate692.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate692.errors = vErrors;
return errors === 0;
}
validate692.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema241 = {"type":"object","additionalProperties":false,"required":["expected","accounts","attempts","contradictions","calls","client_requests","targets","waits","attribution","switches","digest","logs"],"description":"All accounts of one exchange, normalised and compared.","properties":{"expected":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/ExpectedSource"}},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"record.schema.json#/$defs/Account"}},"attempts":{"$ref":"record.schema.json#/$defs/Attempts"},"contradictions":{"type":"array","maxItems":120,"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":15}},"description":"Pairs of indexes into accounts that cannot both be true."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Call"},"description":"Calls that reached a provider, in order, as the witness saw them."},"client_requests":{"type":"integer","minimum":0,"maximum":10000,"description":"Requests that the client sent for one user request. 1 if the gate sent the request itself."},"targets":{"type":"array","maxItems":1000,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The called targets, in order. Repeated calls to the same target count once."},"waits":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Wait"}},"attribution":{"type":"string","enum":["nonce","time","none"],"description":"How calls were matched to this exchange. time: the client did not use the prompt, and no other exchange ran at the same time."},"switches":{"type":"object","additionalProperties":false,"required":["header","log"],"description":"Switches that the gateway itself reports; null if it reports none.","properties":{"header":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]},"log":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}]}}},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over the canonical JSON of the ledger without this field."},"logs":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LoggedExchange"},"description":"The rows of each log of the gateway for this exchange. The counts, targets and switches of logs are derived from them."}}};
const schema242 = {"type":"object","additionalProperties":false,"required":["source","name"],"properties":{"source":{"$ref":"record.schema.json#/$defs/Source"},"name":{"$ref":"record.schema.json#/$defs/Identifier"}}};

function validate714(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate714.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
validate714.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "source") || (key0 === "name"))){
validate714.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate537(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs3 = errors;
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate714.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate714.errors = vErrors;
return errors === 0;
}
validate714.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["source","name","basis","scope","bound","value","attempts"],"description":"What one source reports about the attempts of one exchange.","properties":{"source":{"$ref":"#/$defs/Source"},"name":{"$ref":"#/$defs/Identifier","description":"The header, the log, or the gateway of the witness."},"basis":{"$ref":"#/$defs/Basis"},"scope":{"$ref":"#/$defs/Scope"},"bound":{"$ref":"#/$defs/Bound"},"value":{"anyOf":[{"type":"integer","minimum":-1,"maximum":1000000},{"type":"null"}],"description":"The value that the source reported; null if it reported none."},"attempts":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"The value converted to attempts."},"rests_on":{"$ref":"#/$defs/RestsOn","description":"What the count is based on. Only logs have this field."}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "header") || (data === "log")) || (data === "witness"))){
validate103.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate56.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "retries") || (data === "attempts")) || (data === "list")) || (data === "events"))){
validate106.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "path") || (data === "gateway")) || (data === "last-target")) || (data === "unknown"))){
validate97.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}}];
return false;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"string","enum":["exact","at-least","unknown"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "exact") || (data === "at-least")) || (data === "unknown"))){
validate95.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum}}];
return false;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"integer","minimum":0,"maximum":1000000};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate69.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate69.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","enum":["numbered-rows","rows","list","count"],"description":"numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls."};

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
if(typeof data !== "string"){
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "numbered-rows") || (data === "rows")) || (data === "list")) || (data === "count"))){
validate111.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum}}];
return false;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate718(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate718.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))) || (((data.bound === undefined) || (!(func0.call(data, "bound")))) && (missing0 = "bound"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))){
validate718.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "source") || (key0 === "name")) || (key0 === "basis")) || (key0 === "scope")) || (key0 === "bound")) || (key0 === "value")) || (key0 === "attempts")) || (key0 === "rests_on"))){
validate718.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate103(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs3 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs4 = errors;
if(!(validate106(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs5 = errors;
if(!(validate97(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined && func0.call(data, "bound")){
const _errs6 = errors;
if(!(validate95(data.bound, {instancePath:instancePath+"/bound",parentData:data,parentDataProperty:"bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined && func0.call(data, "value")){
let data5 = data.value;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
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
if(errors === _errs9){
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
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
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
var _valid0 = _errs11 === errors;
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
validate718.errors = vErrors;
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
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data6 = data.attempts;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(validate69(data6, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
const _errs16 = errors;
if(data6 !== null){
const err5 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate718.errors = vErrors;
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
if(data.rests_on !== undefined && func0.call(data, "rests_on")){
const _errs18 = errors;
if(!(validate111(data.rests_on, {instancePath:instancePath+"/rests_on",parentData:data,parentDataProperty:"rests_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
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
}
else {
validate718.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate718.errors = vErrors;
return errors === 0;
}
validate718.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["value","bound","source","scope","per_target"],"description":"The strongest statement about provider calls that the accounts support.","properties":{"value":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}]},"bound":{"$ref":"#/$defs/Bound"},"source":{"type":"string","enum":["header","log","witness","none"]},"scope":{"$ref":"#/$defs/Scope"},"per_target":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Count"}}}};

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate727.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")) || (((data.bound === undefined) || (!(func0.call(data, "bound")))) && (missing0 = "bound"))) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))) || (((data.per_target === undefined) || (!(func0.call(data, "per_target")))) && (missing0 = "per_target"))){
validate727.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "value") || (key0 === "bound")) || (key0 === "source")) || (key0 === "scope")) || (key0 === "per_target"))){
validate727.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate69(data0, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate727.errors = vErrors;
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
if(data.bound !== undefined && func0.call(data, "bound")){
const _errs7 = errors;
if(!(validate95(data.bound, {instancePath:instancePath+"/bound",parentData:data,parentDataProperty:"bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data2 = data.source;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate727.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "header") || (data2 === "log")) || (data2 === "witness")) || (data2 === "none"))){
validate727.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs10 = errors;
if(!(validate97(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_target !== undefined && func0.call(data, "per_target")){
let data4 = data.per_target;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
validate727.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate56(key1, {instancePath:instancePath+"/per_target",parentData:data4,parentDataProperty:"per_target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate727.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs15 = errors;
if(!(validate69(data4[key2], {instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate727.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/type",keyword:"type",params:{type: "object"}}];
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
}
}
}
}
else {
validate727.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate727.errors = vErrors;
return errors === 0;
}
validate727.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema245 = {"type":"object","additionalProperties":false,"required":["target","started_ms","ended_ms","status","retry_after_ms","shape"],"properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"started_ms":{"type":"integer","minimum":0,"description":"After the start of the exchange's first call."},"ended_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the provider gave no status, as with a hang or a reset."},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"shape":{"anyOf":[{"$ref":"shape.schema.json#/$defs/RequestShape"},{"type":"null"}],"description":"The shape of the request; null if its body could not be read."}}};
const schema247 = {"type":"object","additionalProperties":false,"required":["family","fields","unknown_fields","tools","messages","stream","format","capped","model"],"properties":{"family":{"anyOf":[{"$ref":"record.schema.json#/$defs/RequestFamily"},{"type":"string","const":"other"}],"description":"By the path. other: a path of no family."},"fields":{"type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"},"description":"The documented fields of the family that the body has, sorted."},"unknown_fields":{"$ref":"record.schema.json#/$defs/Count","description":"How many other fields it has."},"tools":{"$ref":"record.schema.json#/$defs/Count","description":"How many tools or functions it offers."},"messages":{"$ref":"#/$defs/MessageCounts"},"stream":{"type":"boolean"},"format":{"$ref":"#/$defs/AnswerFormat"},"capped":{"type":"boolean","description":"Whether the length of the answer is capped, by any of the fields that do that."},"model":{"type":"string","enum":["target","other","none"],"description":"Whether the model that it asks for is the name of the target."}}};

function validate738(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate738.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate738.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
validate738.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate738.errors = vErrors;
return errors === 0;
}
validate738.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate740(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate740.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate740.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "additionalModelRequestFields") || (data === "additionalModelResponseFieldPaths")) || (data === "audio")) || (data === "background")) || (data === "cache_control")) || (data === "cachedContent")) || (data === "container")) || (data === "contents")) || (data === "conversation")) || (data === "dimensions")) || (data === "documents")) || (data === "encoding_format")) || (data === "frequency_penalty")) || (data === "function_call")) || (data === "functions")) || (data === "generation_config")) || (data === "generationConfig")) || (data === "guardrailConfig")) || (data === "include")) || (data === "inference_geo")) || (data === "inferenceConfig")) || (data === "input")) || (data === "instructions")) || (data === "labels")) || (data === "logit_bias")) || (data === "logprobs")) || (data === "max_chunks_per_doc")) || (data === "max_completion_tokens")) || (data === "max_output_tokens")) || (data === "max_tokens")) || (data === "max_tokens_per_doc")) || (data === "max_tool_calls")) || (data === "messages")) || (data === "metadata")) || (data === "modalities")) || (data === "model")) || (data === "n")) || (data === "output_config")) || (data === "parallel_tool_calls")) || (data === "performanceConfig")) || (data === "prediction")) || (data === "presence_penalty")) || (data === "previous_response_id")) || (data === "prompt")) || (data === "prompt_cache_key")) || (data === "promptVariables")) || (data === "query")) || (data === "rank_fields")) || (data === "reasoning")) || (data === "reasoning_effort")) || (data === "requestMetadata")) || (data === "response_format")) || (data === "return_documents")) || (data === "safety_identifier")) || (data === "safetySettings")) || (data === "seed")) || (data === "service_tier")) || (data === "serviceTier")) || (data === "stop")) || (data === "stop_sequences")) || (data === "store")) || (data === "stream")) || (data === "stream_options")) || (data === "system")) || (data === "system_instruction")) || (data === "systemInstruction")) || (data === "temperature")) || (data === "text")) || (data === "thinking")) || (data === "tool_choice")) || (data === "toolConfig")) || (data === "tools")) || (data === "top_k")) || (data === "top_logprobs")) || (data === "top_n")) || (data === "top_p")) || (data === "truncation")) || (data === "user")) || (data === "verbosity")) || (data === "web_search_options"))){
validate740.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema151.enum}}];
return false;
}
validate740.errors = vErrors;
return errors === 0;
}
validate740.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate742(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate742.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate742.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate742.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate742.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate742.errors = vErrors;
return errors === 0;
}
validate742.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema251 = {"type":"object","additionalProperties":false,"required":["system","user","assistant","tool","other"],"description":"How many messages of each role. system: also `developer`, and the `instructions` of responses.","properties":{"system":{"$ref":"record.schema.json#/$defs/Count"},"user":{"$ref":"record.schema.json#/$defs/Count"},"assistant":{"$ref":"record.schema.json#/$defs/Count"},"tool":{"$ref":"record.schema.json#/$defs/Count"},"other":{"$ref":"record.schema.json#/$defs/Count"}}};

function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate745.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.system === undefined) || (!(func0.call(data, "system")))) && (missing0 = "system")) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.assistant === undefined) || (!(func0.call(data, "assistant")))) && (missing0 = "assistant"))) || (((data.tool === undefined) || (!(func0.call(data, "tool")))) && (missing0 = "tool"))) || (((data.other === undefined) || (!(func0.call(data, "other")))) && (missing0 = "other"))){
validate745.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "system") || (key0 === "user")) || (key0 === "assistant")) || (key0 === "tool")) || (key0 === "other"))){
validate745.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system !== undefined && func0.call(data, "system")){
const _errs2 = errors;
if(!(validate742(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate742(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assistant !== undefined && func0.call(data, "assistant")){
const _errs4 = errors;
if(!(validate742(data.assistant, {instancePath:instancePath+"/assistant",parentData:data,parentDataProperty:"assistant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined && func0.call(data, "tool")){
const _errs5 = errors;
if(!(validate742(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other !== undefined && func0.call(data, "other")){
const _errs6 = errors;
if(!(validate742(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
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
}
}
else {
validate745.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate745.errors = vErrors;
return errors === 0;
}
validate745.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema252 = {"type":"string","enum":["text","json_object","json_schema","other"],"description":"The format that the answer is asked for in. Nothing asked for is text."};

function validate752(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate752.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate752.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "text") || (data === "json_object")) || (data === "json_schema")) || (data === "other"))){
validate752.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema252.enum}}];
return false;
}
validate752.errors = vErrors;
return errors === 0;
}
validate752.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate755(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate755.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.family === undefined) || (!(func0.call(data, "family")))) && (missing0 = "family")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))) || (((data.unknown_fields === undefined) || (!(func0.call(data, "unknown_fields")))) && (missing0 = "unknown_fields"))) || (((data.tools === undefined) || (!(func0.call(data, "tools")))) && (missing0 = "tools"))) || (((data.messages === undefined) || (!(func0.call(data, "messages")))) && (missing0 = "messages"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.format === undefined) || (!(func0.call(data, "format")))) && (missing0 = "format"))) || (((data.capped === undefined) || (!(func0.call(data, "capped")))) && (missing0 = "capped"))) || (((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model"))){
validate755.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema247.properties, key0))){
validate755.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.family !== undefined && func0.call(data, "family")){
let data0 = data.family;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate738(data0, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate738.errors : vErrors.concat(validate738.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("other" !== data0){
const err1 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf/1/const",keyword:"const",params:{allowedValue: "other"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate755.errors = vErrors;
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
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 64){
validate755.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate740(data1[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate740.errors : vErrors.concat(validate740.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data1[i1], data1[j0])){
validate755.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
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
validate755.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown_fields !== undefined && func0.call(data, "unknown_fields")){
const _errs10 = errors;
if(!(validate742(data.unknown_fields, {instancePath:instancePath+"/unknown_fields",parentData:data,parentDataProperty:"unknown_fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined && func0.call(data, "tools")){
const _errs11 = errors;
if(!(validate742(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined && func0.call(data, "messages")){
const _errs12 = errors;
if(!(validate745(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs13 = errors;
if(typeof data.stream !== "boolean"){
validate755.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined && func0.call(data, "format")){
const _errs15 = errors;
if(!(validate752(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capped !== undefined && func0.call(data, "capped")){
const _errs16 = errors;
if(typeof data.capped !== "boolean"){
validate755.errors = [{instancePath:instancePath+"/capped",schemaPath:"#/properties/capped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
let data9 = data.model;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate755.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data9 === "target") || (data9 === "other")) || (data9 === "none"))){
validate755.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema247.properties.model.enum}}];
return false;
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
}
}
else {
validate755.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate755.errors = vErrors;
return errors === 0;
}
validate755.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate734(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate734.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target")) || (((data.started_ms === undefined) || (!(func0.call(data, "started_ms")))) && (missing0 = "started_ms"))) || (((data.ended_ms === undefined) || (!(func0.call(data, "ended_ms")))) && (missing0 = "ended_ms"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.retry_after_ms === undefined) || (!(func0.call(data, "retry_after_ms")))) && (missing0 = "retry_after_ms"))) || (((data.shape === undefined) || (!(func0.call(data, "shape")))) && (missing0 = "shape"))){
validate734.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "target") || (key0 === "started_ms")) || (key0 === "ended_ms")) || (key0 === "status")) || (key0 === "retry_after_ms")) || (key0 === "shape"))){
validate734.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined && func0.call(data, "target")){
const _errs2 = errors;
if(!(validate134(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_ms !== undefined && func0.call(data, "started_ms")){
let data1 = data.started_ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate734.errors = [{instancePath:instancePath+"/started_ms",schemaPath:"#/properties/started_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate734.errors = [{instancePath:instancePath+"/started_ms",schemaPath:"#/properties/started_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended_ms !== undefined && func0.call(data, "ended_ms")){
let data2 = data.ended_ms;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
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
if(errors === _errs7){
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
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
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
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/ended_ms",schemaPath:"#/properties/ended_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate734.errors = vErrors;
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
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
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
if(errors === _errs13){
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
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
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
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate734.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_ms !== undefined && func0.call(data, "retry_after_ms")){
let data4 = data.retry_after_ms;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
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
if(errors === _errs19){
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
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
const _errs21 = errors;
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
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err12 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate734.errors = vErrors;
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
if(data.shape !== undefined && func0.call(data, "shape")){
let data5 = data.shape;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(!(validate755(data5, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate755.errors : vErrors.concat(validate755.errors);
errors = vErrors.length;
}
var _valid3 = _errs25 === errors;
valid4 = valid4 || _valid3;
const _errs26 = errors;
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
var _valid3 = _errs26 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err14 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate734.errors = vErrors;
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
}
}
}
}
}
}
}
}
else {
validate734.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate734.errors = vErrors;
return errors === 0;
}
validate734.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema254 = {"type":"object","additionalProperties":false,"required":["target","wait_ms","retry_after_ms"],"description":"The pause between the end of one call and the start of the next at the same target.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"wait_ms":{"type":"integer","minimum":0},"retry_after_ms":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}],"description":"The Retry-After of the earlier call's answer."}}};

function validate765(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate765.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target")) || (((data.wait_ms === undefined) || (!(func0.call(data, "wait_ms")))) && (missing0 = "wait_ms"))) || (((data.retry_after_ms === undefined) || (!(func0.call(data, "retry_after_ms")))) && (missing0 = "retry_after_ms"))){
validate765.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "target") || (key0 === "wait_ms")) || (key0 === "retry_after_ms"))){
validate765.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined && func0.call(data, "target")){
const _errs2 = errors;
if(!(validate134(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait_ms !== undefined && func0.call(data, "wait_ms")){
let data1 = data.wait_ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate765.errors = [{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wait_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate765.errors = [{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wait_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_ms !== undefined && func0.call(data, "retry_after_ms")){
let data2 = data.retry_after_ms;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
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
if(errors === _errs7){
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
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
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
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate765.errors = vErrors;
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
var valid0 = _errs5 === errors;
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
validate765.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate765.errors = vErrors;
return errors === 0;
}
validate765.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate768(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate768.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate768.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate768.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate768.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate768.errors = vErrors;
return errors === 0;
}
validate768.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema256 = {"type":"object","additionalProperties":false,"required":["log","rows","calls","outcomes","switches","flaws"],"properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this exchange that could be read."},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"The logged calls in order; empty if rows only count them."},"outcomes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/LoggedCall"},"description":"Rows that report how a call ended, if the log writes them separately: the target that refused it, and the status."},"switches":{"anyOf":[{"$ref":"record.schema.json#/$defs/Count"},{"type":"null"}],"description":"null if the log cannot show switches."},"flaws":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/LogFlaw"},"description":"Why there may have been more calls than the log shows. If empty, the count is exact."}}};
const schema257 = {"type":"object","additionalProperties":false,"required":["target","status"],"properties":{"target":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"null"}],"description":"null if the log gives none."}}};

function validate775(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate775.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate775.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "target") || (key0 === "status"))){
validate775.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined && func0.call(data, "target")){
let data0 = data.target;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate134(data0, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate775.errors = vErrors;
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
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1 < 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs11 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate775.errors = vErrors;
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
else {
validate775.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate775.errors = vErrors;
return errors === 0;
}
validate775.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema258 = {"type":"object","additionalProperties":false,"required":["kind","rows","at"],"properties":{"kind":{"type":"string","enum":["not-whole","unknown-event","no-field","no-count","no-number","gap","repeated","several","unsplit","unpaired","no-target"],"description":"Each flaw weakens the count and the switches; no-target weakens only the switches. not-whole: the log was not read to its end, or has unreadable rows. unpaired: the lists or counts of one row do not match."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"How many rows have it."},"at":{"anyOf":[{"$ref":"dialect.schema.json#/$defs/JsonPointer"},{"type":"null"}],"description":"The field of the mapping."}}};

function validate780(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate780.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
validate780.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "rows")) || (key0 === "at"))){
validate780.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate780.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "not-whole") || (data0 === "unknown-event")) || (data0 === "no-field")) || (data0 === "no-count")) || (data0 === "no-number")) || (data0 === "gap")) || (data0 === "repeated")) || (data0 === "several")) || (data0 === "unsplit")) || (data0 === "unpaired")) || (data0 === "no-target"))){
validate780.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema258.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs4 = errors;
if(!(validate768(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
let data2 = data.at;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate585(data2, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate585.errors : vErrors.concat(validate585.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
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
validate780.errors = vErrors;
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
var valid0 = _errs5 === errors;
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
validate780.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate780.errors = vErrors;
return errors === 0;
}
validate780.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate772(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate772.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.log === undefined) || (!(func0.call(data, "log")))) && (missing0 = "log")) || (((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows"))) || (((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls"))) || (((data.outcomes === undefined) || (!(func0.call(data, "outcomes")))) && (missing0 = "outcomes"))) || (((data.switches === undefined) || (!(func0.call(data, "switches")))) && (missing0 = "switches"))) || (((data.flaws === undefined) || (!(func0.call(data, "flaws")))) && (missing0 = "flaws"))){
validate772.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "log") || (key0 === "rows")) || (key0 === "calls")) || (key0 === "outcomes")) || (key0 === "switches")) || (key0 === "flaws"))){
validate772.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined && func0.call(data, "log")){
const _errs2 = errors;
if(!(validate134(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs3 = errors;
if(!(validate768(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined && func0.call(data, "calls")){
let data2 = data.calls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate772.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate775(data2[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate775.errors : vErrors.concat(validate775.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate772.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined && func0.call(data, "outcomes")){
let data4 = data.outcomes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate772.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate775(data4[i1], {instancePath:instancePath+"/outcomes/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate775.errors : vErrors.concat(validate775.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate772.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined && func0.call(data, "switches")){
let data6 = data.switches;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate768(data6, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err1 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate772.errors = vErrors;
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
if(data.flaws !== undefined && func0.call(data, "flaws")){
let data7 = data.flaws;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 16){
validate772.errors = [{instancePath:instancePath+"/flaws",schemaPath:"#/properties/flaws/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate780(data7[i2], {instancePath:instancePath+"/flaws/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
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
validate772.errors = [{instancePath:instancePath+"/flaws",schemaPath:"#/properties/flaws/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
}
}
else {
validate772.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate772.errors = vErrors;
return errors === 0;
}
validate772.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate713(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate713.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.expected === undefined) || (!(func0.call(data, "expected")))) && (missing0 = "expected")) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.contradictions === undefined) || (!(func0.call(data, "contradictions")))) && (missing0 = "contradictions"))) || (((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls"))) || (((data.client_requests === undefined) || (!(func0.call(data, "client_requests")))) && (missing0 = "client_requests"))) || (((data.targets === undefined) || (!(func0.call(data, "targets")))) && (missing0 = "targets"))) || (((data.waits === undefined) || (!(func0.call(data, "waits")))) && (missing0 = "waits"))) || (((data.attribution === undefined) || (!(func0.call(data, "attribution")))) && (missing0 = "attribution"))) || (((data.switches === undefined) || (!(func0.call(data, "switches")))) && (missing0 = "switches"))) || (((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest"))) || (((data.logs === undefined) || (!(func0.call(data, "logs")))) && (missing0 = "logs"))){
validate713.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema241.properties, key0))){
validate713.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.expected !== undefined && func0.call(data, "expected")){
let data0 = data.expected;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate713.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate714(data0[i0], {instancePath:instancePath+"/expected/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
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
validate713.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data2 = data.accounts;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 16){
validate713.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate718(data2[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate718.errors : vErrors.concat(validate718.errors);
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
validate713.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
const _errs8 = errors;
if(!(validate727(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contradictions !== undefined && func0.call(data, "contradictions")){
let data5 = data.contradictions;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 120){
validate713.errors = [{instancePath:instancePath+"/contradictions",schemaPath:"#/properties/contradictions/maxItems",keyword:"maxItems",params:{limit: 120}}];
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
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data6.length < 2){
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 15 || isNaN(data7)){
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2+"/" + i3,schemaPath:"#/properties/contradictions/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate713.errors = [{instancePath:instancePath+"/contradictions/" + i2,schemaPath:"#/properties/contradictions/items/type",keyword:"type",params:{type: "array"}}];
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
validate713.errors = [{instancePath:instancePath+"/contradictions",schemaPath:"#/properties/contradictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined && func0.call(data, "calls")){
let data8 = data.calls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate713.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs17 = errors;
if(!(validate734(data8[i4], {instancePath:instancePath+"/calls/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
validate713.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_requests !== undefined && func0.call(data, "client_requests")){
let data10 = data.client_requests;
const _errs18 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate713.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000 || isNaN(data10)){
validate713.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate713.errors = [{instancePath:instancePath+"/client_requests",schemaPath:"#/properties/client_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.targets !== undefined && func0.call(data, "targets")){
let data11 = data.targets;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate713.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid6 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
const _errs22 = errors;
if(!(validate134(data11[i5], {instancePath:instancePath+"/targets/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate713.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waits !== undefined && func0.call(data, "waits")){
let data13 = data.waits;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate713.errors = [{instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid7 = true;
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
const _errs25 = errors;
if(!(validate765(data13[i6], {instancePath:instancePath+"/waits/" + i6,parentData:data13,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate765.errors : vErrors.concat(validate765.errors);
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
validate713.errors = [{instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined && func0.call(data, "attribution")){
let data15 = data.attribution;
const _errs26 = errors;
if(typeof data15 !== "string"){
validate713.errors = [{instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data15 === "nonce") || (data15 === "time")) || (data15 === "none"))){
validate713.errors = [{instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/enum",keyword:"enum",params:{allowedValues: schema241.properties.attribution.enum}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switches !== undefined && func0.call(data, "switches")){
let data16 = data.switches;
const _errs28 = errors;
if(errors === _errs28){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if((((data16.header === undefined) || (!(func0.call(data16, "header")))) && (missing1 = "header")) || (((data16.log === undefined) || (!(func0.call(data16, "log")))) && (missing1 = "log"))){
validate713.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs30 = errors;
for(const key1 of Object.keys(data16)){
if(!((key1 === "header") || (key1 === "log"))){
validate713.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data16.header !== undefined && func0.call(data16, "header")){
let data17 = data16.header;
const _errs31 = errors;
const _errs32 = errors;
let valid9 = false;
const _errs33 = errors;
if(!(validate768(data17, {instancePath:instancePath+"/switches/header",parentData:data16,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var _valid0 = _errs33 === errors;
valid9 = valid9 || _valid0;
const _errs34 = errors;
if(data17 !== null){
const err0 = {instancePath:instancePath+"/switches/header",schemaPath:"#/properties/switches/properties/header/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err1 = {instancePath:instancePath+"/switches/header",schemaPath:"#/properties/switches/properties/header/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate713.errors = vErrors;
return false;
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
if(valid8){
if(data16.log !== undefined && func0.call(data16, "log")){
let data18 = data16.log;
const _errs36 = errors;
const _errs37 = errors;
let valid10 = false;
const _errs38 = errors;
if(!(validate768(data18, {instancePath:instancePath+"/switches/log",parentData:data16,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var _valid1 = _errs38 === errors;
valid10 = valid10 || _valid1;
const _errs39 = errors;
if(data18 !== null){
const err2 = {instancePath:instancePath+"/switches/log",schemaPath:"#/properties/switches/properties/log/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err3 = {instancePath:instancePath+"/switches/log",schemaPath:"#/properties/switches/properties/log/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate713.errors = vErrors;
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
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate713.errors = [{instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined && func0.call(data, "digest")){
const _errs41 = errors;
if(!(validate131(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined && func0.call(data, "logs")){
let data20 = data.logs;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
if(data20.length > 16){
validate713.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid11 = true;
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
const _errs44 = errors;
if(!(validate772(data20[i7], {instancePath:instancePath+"/logs/" + i7,parentData:data20,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate772.errors : vErrors.concat(validate772.errors);
errors = vErrors.length;
}
var valid11 = _errs44 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate713.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs42 === errors;
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
validate713.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate713.errors = vErrors;
return errors === 0;
}
validate713.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["how","code"],"description":"How the application's own client ended. Its output is not kept.","properties":{"how":{"type":"string","enum":["exited","killed","timed-out","not-started"],"description":"exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate."},"code":{"anyOf":[{"type":"integer","minimum":0,"maximum":4294967295},{"type":"null"}],"description":"The exit code; null unless it exited."}}};

function validate786(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate786.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.how === undefined) || (!(func0.call(data, "how")))) && (missing0 = "how")) || (((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code"))){
validate786.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "how") || (key0 === "code"))){
validate786.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.how !== undefined && func0.call(data, "how")){
let data0 = data.how;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate786.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "exited") || (data0 === "killed")) || (data0 === "timed-out")) || (data0 === "not-started"))){
validate786.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues: schema48.properties.how.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate786.errors = vErrors;
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
}
}
}
}
else {
validate786.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate786.errors = vErrors;
return errors === 0;
}
validate786.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema260 = {"type":"object","additionalProperties":false,"required":["log","field","kind"],"description":"A field of a log row with content that a log must not contain.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"field":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9._/-]*$"},"kind":{"type":"string","enum":["credential","prompt","answer"]}}};
const pattern73 = new RegExp("^[A-Za-z0-9._/-]*$", "u");

function validate789(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate789.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.log === undefined) || (!(func0.call(data, "log")))) && (missing0 = "log")) || (((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate789.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "log") || (key0 === "field")) || (key0 === "kind"))){
validate789.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined && func0.call(data, "log")){
const _errs2 = errors;
if(!(validate134(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined && func0.call(data, "field")){
let data1 = data.field;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func113(data1) > 128){
validate789.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern73.test(data1)){
validate789.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
else {
validate789.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate789.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "credential") || (data2 === "prompt")) || (data2 === "answer"))){
validate789.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema260.properties.kind.enum}}];
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
}
else {
validate789.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate789.errors = vErrors;
return errors === 0;
}
validate789.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate683(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate683.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")) || (((data.exchange === undefined) || (!(func0.call(data, "exchange")))) && (missing0 = "exchange"))) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.gate_id === undefined) || (!(func0.call(data, "gate_id")))) && (missing0 = "gate_id"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.forced_by === undefined) || (!(func0.call(data, "forced_by")))) && (missing0 = "forced_by"))) || (((data.observation === undefined) || (!(func0.call(data, "observation")))) && (missing0 = "observation"))) || (((data.ledger === undefined) || (!(func0.call(data, "ledger")))) && (missing0 = "ledger"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))) || (((data.client_exit === undefined) || (!(func0.call(data, "client_exit")))) && (missing0 = "client_exit"))) || (((data.after_outage_ms === undefined) || (!(func0.call(data, "after_outage_ms")))) && (missing0 = "after_outage_ms"))) || (((data.exposures === undefined) || (!(func0.call(data, "exposures")))) && (missing0 = "exposures"))) || (((data.request_id === undefined) || (!(func0.call(data, "request_id")))) && (missing0 = "request_id"))) || (((data.answer_model === undefined) || (!(func0.call(data, "answer_model")))) && (missing0 = "answer_model"))){
validate683.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema228.properties, key0))){
validate683.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate684(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined && func0.call(data, "exchange")){
let data1 = data.exchange;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate683.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate683.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate683.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs5 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined && func0.call(data, "gate_id")){
const _errs6 = errors;
if(!(validate687(data.gate_id, {instancePath:instancePath+"/gate_id",parentData:data,parentDataProperty:"gate_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs7 = errors;
if(!(validate136(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined && func0.call(data, "forced_by")){
const _errs8 = errors;
if(!(validate690(data.forced_by, {instancePath:instancePath+"/forced_by",parentData:data,parentDataProperty:"forced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate690.errors : vErrors.concat(validate690.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observation !== undefined && func0.call(data, "observation")){
const _errs9 = errors;
if(!(validate692(data.observation, {instancePath:instancePath+"/observation",parentData:data,parentDataProperty:"observation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledger !== undefined && func0.call(data, "ledger")){
const _errs10 = errors;
if(!(validate713(data.ledger, {instancePath:instancePath+"/ledger",parentData:data,parentDataProperty:"ledger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
let data8 = data.via;
const _errs11 = errors;
if(typeof data8 !== "string"){
validate683.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "gate") || (data8 === "client"))){
validate683.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema228.properties.via.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined && func0.call(data, "client_exit")){
let data9 = data.client_exit;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate786(data9, {instancePath:instancePath+"/client_exit",parentData:data,parentDataProperty:"client_exit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(data9 !== null){
const err0 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate683.errors = vErrors;
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
if(data.after_outage_ms !== undefined && func0.call(data, "after_outage_ms")){
let data10 = data.after_outage_ms;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(!(validate768(data10, {instancePath:instancePath+"/after_outage_ms",parentData:data,parentDataProperty:"after_outage_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
const _errs21 = errors;
if(data10 !== null){
const err2 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate683.errors = vErrors;
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
if(data.exposures !== undefined && func0.call(data, "exposures")){
let data11 = data.exposures;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
if(data11.length > 64){
validate683.errors = [{instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate789(data11[i0], {instancePath:instancePath+"/exposures/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate789.errors : vErrors.concat(validate789.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate683.errors = [{instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answer_model !== undefined && func0.call(data, "answer_model")){
let data13 = data.answer_model;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(typeof data13 !== "string"){
const err4 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data13 === "absent") || (data13 === "asked")) || (data13 === "serving-target")) || (data13 === "another-target")) || (data13 === "other"))){
const err5 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema228.properties.answer_model.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid4 = valid4 || _valid2;
const _errs30 = errors;
if(data13 !== null){
const err6 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err7 = {instancePath:instancePath+"/answer_model",schemaPath:"#/properties/answer_model/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate683.errors = vErrors;
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
if(data.request_id !== undefined && func0.call(data, "request_id")){
const _errs32 = errors;
if(typeof data.request_id !== "boolean"){
validate683.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
}
}
}
else {
validate683.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate683.errors = vErrors;
return errors === 0;
}
validate683.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema261 = {"type":"object","additionalProperties":false,"required":["check","reason"],"properties":{"check":{"$ref":"record.schema.json#/$defs/CheckName"},"reason":{"type":"string","enum":["credential-missing","cancelled","out-of-time","invalid-record","pass-through","no-force","no-witness","no-client","fork","share-unknown","preflight","not-compared","leg-missing"],"description":"preflight: an earlier request showed that the check could not be answered (rule reachable). not-compared: base and head could not be compared, so nothing was sent. leg-missing: the job that gates the route left no partial bundle that can be used."}}};

function validate793(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate793.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))){
validate793.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "check") || (key0 === "reason"))){
validate793.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate684(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate793.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data1 === "credential-missing") || (data1 === "cancelled")) || (data1 === "out-of-time")) || (data1 === "invalid-record")) || (data1 === "pass-through")) || (data1 === "no-force")) || (data1 === "no-witness")) || (data1 === "no-client")) || (data1 === "fork")) || (data1 === "share-unknown")) || (data1 === "preflight")) || (data1 === "not-compared")) || (data1 === "leg-missing"))){
validate793.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema261.properties.reason.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate793.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate793.errors = vErrors;
return errors === 0;
}
validate793.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate676(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate676.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route")) || (((data.contract_state === undefined) || (!(func0.call(data, "contract_state")))) && (missing0 = "contract_state"))) || (((data.by_configuration === undefined) || (!(func0.call(data, "by_configuration")))) && (missing0 = "by_configuration"))) || (((data.exchanges === undefined) || (!(func0.call(data, "exchanges")))) && (missing0 = "exchanges"))) || (((data.unrun === undefined) || (!(func0.call(data, "unrun")))) && (missing0 = "unrun"))){
validate676.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "route") || (key0 === "contract_state")) || (key0 === "by_configuration")) || (key0 === "exchanges")) || (key0 === "unrun"))){
validate676.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.route !== undefined && func0.call(data, "route")){
const _errs2 = errors;
if(!(validate134(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined && func0.call(data, "contract_state")){
const _errs3 = errors;
if(!(validate678(data.contract_state, {instancePath:instancePath+"/contract_state",parentData:data,parentDataProperty:"contract_state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by_configuration !== undefined && func0.call(data, "by_configuration")){
let data2 = data.by_configuration;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate680(data2, {instancePath:instancePath+"/by_configuration",parentData:data,parentDataProperty:"by_configuration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate680.errors : vErrors.concat(validate680.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
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
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/by_configuration",schemaPath:"#/properties/by_configuration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate676.errors = vErrors;
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
if(data.exchanges !== undefined && func0.call(data, "exchanges")){
let data3 = data.exchanges;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate676.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate683(data3[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate676.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unrun !== undefined && func0.call(data, "unrun")){
let data5 = data.unrun;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 64){
validate676.errors = [{instancePath:instancePath+"/unrun",schemaPath:"#/properties/unrun/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate793(data5[i1], {instancePath:instancePath+"/unrun/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate793.errors : vErrors.concat(validate793.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate676.errors = [{instancePath:instancePath+"/unrun",schemaPath:"#/properties/unrun/type",keyword:"type",params:{type: "array"}}];
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
}
}
else {
validate676.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate676.errors = vErrors;
return errors === 0;
}
validate676.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema262 = {"type":"object","additionalProperties":false,"required":["surface","rule"],"properties":{"surface":{"type":"string","enum":["records","bundle","report","comment","summary","annotations","outputs","html","junit","statement","escalation"]},"rule":{"$ref":"record.schema.json#/$defs/Identifier","description":"Which kind of secret it was, never the value."}}};

function validate797(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate797.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.surface === undefined) || (!(func0.call(data, "surface")))) && (missing0 = "surface")) || (((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule"))){
validate797.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "surface") || (key0 === "rule"))){
validate797.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.surface !== undefined && func0.call(data, "surface")){
let data0 = data.surface;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate797.errors = [{instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "records") || (data0 === "bundle")) || (data0 === "report")) || (data0 === "comment")) || (data0 === "summary")) || (data0 === "annotations")) || (data0 === "outputs")) || (data0 === "html")) || (data0 === "junit")) || (data0 === "statement")) || (data0 === "escalation"))){
validate797.errors = [{instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/enum",keyword:"enum",params:{allowedValues: schema262.properties.surface.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs4 = errors;
if(!(validate134(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate797.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate797.errors = vErrors;
return errors === 0;
}
validate797.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"type":"object","additionalProperties":false,"required":["log","state","rows","overlong","torn","unreadable","truncated"],"description":"How well a log could be read.","properties":{"log":{"$ref":"record.schema.json#/$defs/Identifier"},"state":{"type":"string","enum":["read","missing","unreachable","refused"],"description":"missing: there is no such file. refused: the endpoint refused the credential."},"rows":{"$ref":"record.schema.json#/$defs/Count","description":"Rows of this run's exchanges."},"overlong":{"$ref":"record.schema.json#/$defs/Count"},"torn":{"$ref":"record.schema.json#/$defs/Count"},"unreadable":{"$ref":"record.schema.json#/$defs/Count"},"truncated":{"type":"boolean"}}};

function validate800(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate800.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.log === undefined) || (!(func0.call(data, "log")))) && (missing0 = "log")) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows"))) || (((data.overlong === undefined) || (!(func0.call(data, "overlong")))) && (missing0 = "overlong"))) || (((data.torn === undefined) || (!(func0.call(data, "torn")))) && (missing0 = "torn"))) || (((data.unreadable === undefined) || (!(func0.call(data, "unreadable")))) && (missing0 = "unreadable"))) || (((data.truncated === undefined) || (!(func0.call(data, "truncated")))) && (missing0 = "truncated"))){
validate800.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "log") || (key0 === "state")) || (key0 === "rows")) || (key0 === "overlong")) || (key0 === "torn")) || (key0 === "unreadable")) || (key0 === "truncated"))){
validate800.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined && func0.call(data, "log")){
const _errs2 = errors;
if(!(validate134(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data1 = data.state;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate800.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "read") || (data1 === "missing")) || (data1 === "unreachable")) || (data1 === "refused"))){
validate800.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema263.properties.state.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs5 = errors;
if(!(validate768(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overlong !== undefined && func0.call(data, "overlong")){
const _errs6 = errors;
if(!(validate768(data.overlong, {instancePath:instancePath+"/overlong",parentData:data,parentDataProperty:"overlong",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.torn !== undefined && func0.call(data, "torn")){
const _errs7 = errors;
if(!(validate768(data.torn, {instancePath:instancePath+"/torn",parentData:data,parentDataProperty:"torn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unreadable !== undefined && func0.call(data, "unreadable")){
const _errs8 = errors;
if(!(validate768(data.unreadable, {instancePath:instancePath+"/unreadable",parentData:data,parentDataProperty:"unreadable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined && func0.call(data, "truncated")){
const _errs9 = errors;
if(typeof data.truncated !== "boolean"){
validate800.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"}}];
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
}
}
}
}
else {
validate800.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate800.errors = vErrors;
return errors === 0;
}
validate800.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema264 = {"type":"object","additionalProperties":false,"required":["gateway","header","expected","index","by_digest","seen","result"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"expected":{"$ref":"manifest.schema.json#/$defs/HeaderText"},"index":{"type":"integer","minimum":0,"description":"Its place under environment.expect."},"by_digest":{"type":"boolean"},"seen":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}],"description":"The value in the answers; null if it was missing or is not safe to show."},"result":{"type":"string","enum":["matches","differs","missing","several","unreadable"]}}};

function validate807(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate807.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header"))) || (((data.expected === undefined) || (!(func0.call(data, "expected")))) && (missing0 = "expected"))) || (((data.index === undefined) || (!(func0.call(data, "index")))) && (missing0 = "index"))) || (((data.by_digest === undefined) || (!(func0.call(data, "by_digest")))) && (missing0 = "by_digest"))) || (((data.seen === undefined) || (!(func0.call(data, "seen")))) && (missing0 = "seen"))) || (((data.result === undefined) || (!(func0.call(data, "result")))) && (missing0 = "result"))){
validate807.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "gateway") || (key0 === "header")) || (key0 === "expected")) || (key0 === "index")) || (key0 === "by_digest")) || (key0 === "seen")) || (key0 === "result"))){
validate807.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.header !== undefined && func0.call(data, "header")){
const _errs3 = errors;
if(!(validate488(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined && func0.call(data, "expected")){
const _errs4 = errors;
if(!(validate611(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined && func0.call(data, "index")){
let data3 = data.index;
const _errs5 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate807.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate807.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.by_digest !== undefined && func0.call(data, "by_digest")){
const _errs7 = errors;
if(typeof data.by_digest !== "boolean"){
validate807.errors = [{instancePath:instancePath+"/by_digest",schemaPath:"#/properties/by_digest/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined && func0.call(data, "seen")){
let data5 = data.seen;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate134(data5, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate807.errors = vErrors;
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
if(data.result !== undefined && func0.call(data, "result")){
let data6 = data.result;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate807.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data6 === "matches") || (data6 === "differs")) || (data6 === "missing")) || (data6 === "several")) || (data6 === "unreadable"))){
validate807.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema264.properties.result.enum}}];
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
}
}
else {
validate807.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate807.errors = vErrors;
return errors === 0;
}
validate807.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema265 = {"type":"object","additionalProperties":false,"required":["gateway","kind","changes","files","others"],"description":"The configuration of a replica that fallback-gate started.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway's name in the manifest."},"kind":{"$ref":"record.schema.json#/$defs/Identifier","description":"The kind of gateway, such as litellm."},"changes":{"type":"integer","minimum":0,"description":"The number of values that differ between the configuration and its copy."},"files":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/ReplicaFileEvidence"}},"others":{"type":"array","maxItems":64,"items":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"description":"Other files under the gateway's `config` that show one of its gated routes."}}};
const schema266 = {"type":"object","additionalProperties":false,"required":["file","original","copy","result"],"properties":{"file":{"$ref":"manifest.schema.json#/$defs/RepositoryPath"},"original":{"$ref":"record.schema.json#/$defs/Digest","description":"Digest of the file that was copied."},"copy":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Digest of the copy; null if the copy has no such file, or if legs of a divided run made different copies."},"result":{"type":"string","enum":["matches","differs","unreadable"],"description":"Whether the file that was copied is that of the head commit."}}};

function validate816(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate816.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")) || (((data.original === undefined) || (!(func0.call(data, "original")))) && (missing0 = "original"))) || (((data.copy === undefined) || (!(func0.call(data, "copy")))) && (missing0 = "copy"))) || (((data.result === undefined) || (!(func0.call(data, "result")))) && (missing0 = "result"))){
validate816.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "file") || (key0 === "original")) || (key0 === "copy")) || (key0 === "result"))){
validate816.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate466(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original !== undefined && func0.call(data, "original")){
const _errs3 = errors;
if(!(validate131(data.original, {instancePath:instancePath+"/original",parentData:data,parentDataProperty:"original",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copy !== undefined && func0.call(data, "copy")){
let data2 = data.copy;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate131(data2, {instancePath:instancePath+"/copy",parentData:data,parentDataProperty:"copy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate816.errors = vErrors;
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
if(data.result !== undefined && func0.call(data, "result")){
let data3 = data.result;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate816.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "matches") || (data3 === "differs")) || (data3 === "unreadable"))){
validate816.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema266.properties.result.enum}}];
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
}
else {
validate816.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate816.errors = vErrors;
return errors === 0;
}
validate816.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate813(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate813.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.changes === undefined) || (!(func0.call(data, "changes")))) && (missing0 = "changes"))) || (((data.files === undefined) || (!(func0.call(data, "files")))) && (missing0 = "files"))) || (((data.others === undefined) || (!(func0.call(data, "others")))) && (missing0 = "others"))){
validate813.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "gateway") || (key0 === "kind")) || (key0 === "changes")) || (key0 === "files")) || (key0 === "others"))){
validate813.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate134(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if(!(validate134(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data2 = data.changes;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate813.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate813.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined && func0.call(data, "files")){
let data3 = data.files;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 32){
validate813.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data3.length < 1){
validate813.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate816(data3[i0], {instancePath:instancePath+"/files/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate816.errors : vErrors.concat(validate816.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate813.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.others !== undefined && func0.call(data, "others")){
let data5 = data.others;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 64){
validate813.errors = [{instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate466(data5[i1], {instancePath:instancePath+"/others/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate813.errors = [{instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"}}];
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
}
else {
validate813.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate813.errors = vErrors;
return errors === 0;
}
validate813.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema267 = {"type":"object","additionalProperties":false,"required":["legs","refused"],"description":"How a merged run got the evidence of its legs.","properties":{"legs":{"type":"string","enum":["success","failure","cancelled","skipped","unknown"],"description":"How the legs ended, as the workflow states it. unknown: it does not say."},"refused":{"$ref":"record.schema.json#/$defs/Count","description":"Files that are not a partial bundle of this run, or not the only one of their shard."}}};

function validate823(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate823.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.legs === undefined) || (!(func0.call(data, "legs")))) && (missing0 = "legs")) || (((data.refused === undefined) || (!(func0.call(data, "refused")))) && (missing0 = "refused"))){
validate823.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "legs") || (key0 === "refused"))){
validate823.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.legs !== undefined && func0.call(data, "legs")){
let data0 = data.legs;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate823.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "success") || (data0 === "failure")) || (data0 === "cancelled")) || (data0 === "skipped")) || (data0 === "unknown"))){
validate823.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/enum",keyword:"enum",params:{allowedValues: schema267.properties.legs.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined && func0.call(data, "refused")){
const _errs4 = errors;
if(!(validate768(data.refused, {instancePath:instancePath+"/refused",parentData:data,parentDataProperty:"refused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
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
validate823.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate823.errors = vErrors;
return errors === 0;
}
validate823.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema268 = {"type":"object","additionalProperties":false,"required":["contract","source","copy","origin","kind","state","reason","at","elapsed_ms","bytes","digest","final_url","facts","baseline","changes","escalation"],"properties":{"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"copy":{"type":"boolean","description":"A file of the repository instead of the page itself."},"origin":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}],"description":"The original page of a copy, as declared in the manifest."},"kind":{"anyOf":[{"type":"string","enum":["openapi","markdown","html"]},{"type":"null"}]},"state":{"$ref":"record.schema.json#/$defs/ContractState"},"reason":{"anyOf":[{"$ref":"#/$defs/Unavailability"},{"type":"null"}]},"at":{"$ref":"record.schema.json#/$defs/Instant"},"elapsed_ms":{"type":"integer","minimum":0},"bytes":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"digest":{"anyOf":[{"$ref":"record.schema.json#/$defs/Digest"},{"type":"null"}],"description":"Of the normalised text."},"final_url":{"anyOf":[{"$ref":"record.schema.json#/$defs/SourceUrl"},{"type":"null"}]},"facts":{"anyOf":[{"$ref":"#/$defs/ContractFacts"},{"type":"null"}]},"baseline":{"type":"string","enum":["none","compared","unreadable"]},"changes":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/ContractChange"}},"escalation":{"type":"string","enum":["none","checked","unavailable"]}}};
const schema25 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};

function validate828(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate828.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate828.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate828.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate828.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate828.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate828.errors = vErrors;
return errors === 0;
}
validate828.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema270 = {"type":"string","enum":["unreachable","timeout","refused-status","private-address","other-host","too-large","encoded","not-text","not-a-document","bot-wall","no-facts","too-complex","file-missing","cancelled"]};

function validate832(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate832.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate832.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((data === "unreachable") || (data === "timeout")) || (data === "refused-status")) || (data === "private-address")) || (data === "other-host")) || (data === "too-large")) || (data === "encoded")) || (data === "not-text")) || (data === "not-a-document")) || (data === "bot-wall")) || (data === "no-facts")) || (data === "too-complex")) || (data === "file-missing")) || (data === "cancelled"))){
validate832.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema270.enum}}];
return false;
}
validate832.errors = vErrors;
return errors === 0;
}
validate832.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema271 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."};

function validate837(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate837.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operations === undefined) || (!(func0.call(data, "operations")))) && (missing0 = "operations")) || (((data.base_urls === undefined) || (!(func0.call(data, "base_urls")))) && (missing0 = "base_urls"))) || (((data.auth === undefined) || (!(func0.call(data, "auth")))) && (missing0 = "auth"))) || (((data.required_fields === undefined) || (!(func0.call(data, "required_fields")))) && (missing0 = "required_fields"))) || (((data.required_parameters === undefined) || (!(func0.call(data, "required_parameters")))) && (missing0 = "required_parameters"))) || (((data.response_objects === undefined) || (!(func0.call(data, "response_objects")))) && (missing0 = "response_objects"))) || (((data.statuses === undefined) || (!(func0.call(data, "statuses")))) && (missing0 = "statuses"))){
validate837.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate837.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operations !== undefined && func0.call(data, "operations")){
let data0 = data.operations;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate837.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
if(func113(data1) > 256){
validate837.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data1) < 1){
validate837.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data1)){
validate837.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
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
validate837.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_urls !== undefined && func0.call(data, "base_urls")){
let data2 = data.base_urls;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 20){
validate837.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate828(data2[i1], {instancePath:instancePath+"/base_urls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined && func0.call(data, "auth")){
let data4 = data.auth;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 20){
validate837.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func113(data5) > 256){
validate837.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data5) < 1){
validate837.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data5)){
validate837.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
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
validate837.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_fields !== undefined && func0.call(data, "required_fields")){
let data6 = data.required_fields;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 200){
validate837.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func113(data7) > 256){
validate837.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data7) < 1){
validate837.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data7)){
validate837.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
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
validate837.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_parameters !== undefined && func0.call(data, "required_parameters")){
let data8 = data.required_parameters;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 50){
validate837.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func113(data9) > 256){
validate837.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data9) < 1){
validate837.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data9)){
validate837.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_objects !== undefined && func0.call(data, "response_objects")){
let data10 = data.response_objects;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length > 50){
validate837.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid6 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(func113(data11) > 256){
validate837.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data11) < 1){
validate837.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data11)){
validate837.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statuses !== undefined && func0.call(data, "statuses")){
let data12 = data.statuses;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
if(data12.length > 100){
validate837.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate837.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate837.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate837.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate837.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
return false;
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
}
else {
validate837.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate837.errors = vErrors;
return errors === 0;
}
validate837.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema272 = {"type":"object","additionalProperties":false,"required":["change","what"],"properties":{"change":{"type":"string","enum":["removed","newly-required","retyped","changed","added","no-longer-required","newly-promised","widened","narrowed","text"],"description":"The first four are drift: an existing client may break. The others are information."},"what":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}}};

function validate840(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate840.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.change === undefined) || (!(func0.call(data, "change")))) && (missing0 = "change")) || (((data.what === undefined) || (!(func0.call(data, "what")))) && (missing0 = "what"))){
validate840.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "change") || (key0 === "what"))){
validate840.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.change !== undefined && func0.call(data, "change")){
let data0 = data.change;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate840.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((data0 === "removed") || (data0 === "newly-required")) || (data0 === "retyped")) || (data0 === "changed")) || (data0 === "added")) || (data0 === "no-longer-required")) || (data0 === "newly-promised")) || (data0 === "widened")) || (data0 === "narrowed")) || (data0 === "text"))){
validate840.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema272.properties.change.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined && func0.call(data, "what")){
let data1 = data.what;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func113(data1) > 256){
validate840.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data1) < 1){
validate840.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data1)){
validate840.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate840.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
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
validate840.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate840.errors = vErrors;
return errors === 0;
}
validate840.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate826(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate826.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.contract === undefined) || (!(func0.call(data, "contract")))) && (missing0 = "contract")) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.copy === undefined) || (!(func0.call(data, "copy")))) && (missing0 = "copy"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.elapsed_ms === undefined) || (!(func0.call(data, "elapsed_ms")))) && (missing0 = "elapsed_ms"))) || (((data.bytes === undefined) || (!(func0.call(data, "bytes")))) && (missing0 = "bytes"))) || (((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest"))) || (((data.final_url === undefined) || (!(func0.call(data, "final_url")))) && (missing0 = "final_url"))) || (((data.facts === undefined) || (!(func0.call(data, "facts")))) && (missing0 = "facts"))) || (((data.baseline === undefined) || (!(func0.call(data, "baseline")))) && (missing0 = "baseline"))) || (((data.changes === undefined) || (!(func0.call(data, "changes")))) && (missing0 = "changes"))) || (((data.escalation === undefined) || (!(func0.call(data, "escalation")))) && (missing0 = "escalation"))){
validate826.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema268.properties, key0))){
validate826.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.contract !== undefined && func0.call(data, "contract")){
const _errs2 = errors;
if(!(validate134(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
const _errs3 = errors;
if(!(validate828(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copy !== undefined && func0.call(data, "copy")){
const _errs4 = errors;
if(typeof data.copy !== "boolean"){
validate826.errors = [{instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
let data3 = data.origin;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate828(data3, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate826.errors = vErrors;
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
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data4 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data4 === "openapi") || (data4 === "markdown")) || (data4 === "html"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema268.properties.kind.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate826.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
const _errs17 = errors;
if(!(validate678(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data6 = data.reason;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(!(validate832(data6, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
const _errs21 = errors;
if(data6 !== null){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate826.errors = vErrors;
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
if(data.at !== undefined && func0.call(data, "at")){
const _errs23 = errors;
if(!(validate136(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_ms !== undefined && func0.call(data, "elapsed_ms")){
let data8 = data.elapsed_ms;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate826.errors = [{instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate826.errors = [{instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data9 = data.bytes;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs28){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
const _errs30 = errors;
if(data9 !== null){
const err10 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err11 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate826.errors = vErrors;
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
if(data.digest !== undefined && func0.call(data, "digest")){
let data10 = data.digest;
const _errs32 = errors;
const _errs33 = errors;
let valid5 = false;
const _errs34 = errors;
if(!(validate131(data10, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid4 = _errs34 === errors;
valid5 = valid5 || _valid4;
const _errs35 = errors;
if(data10 !== null){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid4 = _errs35 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err13 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate826.errors = vErrors;
return false;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.final_url !== undefined && func0.call(data, "final_url")){
let data11 = data.final_url;
const _errs37 = errors;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(!(validate828(data11, {instancePath:instancePath+"/final_url",parentData:data,parentDataProperty:"final_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
var _valid5 = _errs39 === errors;
valid6 = valid6 || _valid5;
const _errs40 = errors;
if(data11 !== null){
const err14 = {instancePath:instancePath+"/final_url",schemaPath:"#/properties/final_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err15 = {instancePath:instancePath+"/final_url",schemaPath:"#/properties/final_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate826.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined && func0.call(data, "facts")){
let data12 = data.facts;
const _errs42 = errors;
const _errs43 = errors;
let valid7 = false;
const _errs44 = errors;
if(!(validate837(data12, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var _valid6 = _errs44 === errors;
valid7 = valid7 || _valid6;
const _errs45 = errors;
if(data12 !== null){
const err16 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid6 = _errs45 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err17 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate826.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined && func0.call(data, "baseline")){
let data13 = data.baseline;
const _errs47 = errors;
if(typeof data13 !== "string"){
validate826.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "none") || (data13 === "compared")) || (data13 === "unreadable"))){
validate826.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema268.properties.baseline.enum}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data14 = data.changes;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data14)){
if(data14.length > 200){
validate826.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid8 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs51 = errors;
if(!(validate840(data14[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
errors = vErrors.length;
}
var valid8 = _errs51 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate826.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined && func0.call(data, "escalation")){
let data16 = data.escalation;
const _errs52 = errors;
if(typeof data16 !== "string"){
validate826.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data16 === "none") || (data16 === "checked")) || (data16 === "unavailable"))){
validate826.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/enum",keyword:"enum",params:{allowedValues: schema268.properties.escalation.enum}}];
return false;
}
var valid0 = _errs52 === errors;
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
validate826.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate826.errors = vErrors;
return errors === 0;
}
validate826.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema273 = {"type":"object","additionalProperties":false,"required":["gateways","state","missing","quiet","strays"],"description":"How completely a witness saw the run.","properties":{"gateways":{"type":"array","minItems":1,"maxItems":128,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"The gateways that the witness is bound to."},"state":{"type":"string","enum":["read","unreachable","refused","foreign","restarted","incomplete"],"description":"unreachable: it did not answer. refused: it did not accept the token. foreign: something else answered at its URL. restarted: its journal started again during the run. incomplete: calls of this run are missing from its journal."},"missing":{"$ref":"record.schema.json#/$defs/Count","description":"Calls of this run that the journal no longer has."},"quiet":{"type":"boolean","description":"Whether it was watched for the whole quiet period after the last exchange."},"strays":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/StrayCalls"}}}};
const schema274 = {"type":"object","additionalProperties":false,"required":["target","calls","first_ms"],"description":"Provider calls during the run that belong to none of its exchanges.","properties":{"target":{"$ref":"record.schema.json#/$defs/Identifier"},"calls":{"type":"integer","minimum":1,"maximum":1000000000},"first_ms":{"type":"integer","minimum":0,"description":"When the first of them began, in milliseconds after the gate's first request."}}};

function validate846(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate846.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target")) || (((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls"))) || (((data.first_ms === undefined) || (!(func0.call(data, "first_ms")))) && (missing0 = "first_ms"))){
validate846.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "target") || (key0 === "calls")) || (key0 === "first_ms"))){
validate846.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined && func0.call(data, "target")){
const _errs2 = errors;
if(!(validate134(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined && func0.call(data, "calls")){
let data1 = data.calls;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate846.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
validate846.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate846.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_ms !== undefined && func0.call(data, "first_ms")){
let data2 = data.first_ms;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate846.errors = [{instancePath:instancePath+"/first_ms",schemaPath:"#/properties/first_ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate846.errors = [{instancePath:instancePath+"/first_ms",schemaPath:"#/properties/first_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
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
}
else {
validate846.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate846.errors = vErrors;
return errors === 0;
}
validate846.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate843(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate843.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.gateways === undefined) || (!(func0.call(data, "gateways")))) && (missing0 = "gateways")) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))) || (((data.quiet === undefined) || (!(func0.call(data, "quiet")))) && (missing0 = "quiet"))) || (((data.strays === undefined) || (!(func0.call(data, "strays")))) && (missing0 = "strays"))){
validate843.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "gateways") || (key0 === "state")) || (key0 === "missing")) || (key0 === "quiet")) || (key0 === "strays"))){
validate843.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateways !== undefined && func0.call(data, "gateways")){
let data0 = data.gateways;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 128){
validate843.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
if(data0.length < 1){
validate843.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate134(data0[i0], {instancePath:instancePath+"/gateways/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
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
validate843.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data2 = data.state;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate843.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data2 === "read") || (data2 === "unreachable")) || (data2 === "refused")) || (data2 === "foreign")) || (data2 === "restarted")) || (data2 === "incomplete"))){
validate843.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema273.properties.state.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined && func0.call(data, "missing")){
const _errs7 = errors;
if(!(validate768(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quiet !== undefined && func0.call(data, "quiet")){
const _errs8 = errors;
if(typeof data.quiet !== "boolean"){
validate843.errors = [{instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strays !== undefined && func0.call(data, "strays")){
let data5 = data.strays;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 64){
validate843.errors = [{instancePath:instancePath+"/strays",schemaPath:"#/properties/strays/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate846(data5[i1], {instancePath:instancePath+"/strays/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate846.errors : vErrors.concat(validate846.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate843.errors = [{instancePath:instancePath+"/strays",schemaPath:"#/properties/strays/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
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
validate843.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate843.errors = vErrors;
return errors === 0;
}
validate843.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate667(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate667.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.gateways === undefined) || (!(func0.call(data, "gateways")))) && (missing0 = "gateways")) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))) || (((data.stopped === undefined) || (!(func0.call(data, "stopped")))) && (missing0 = "stopped"))) || (((data.leaks === undefined) || (!(func0.call(data, "leaks")))) && (missing0 = "leaks"))) || (((data.logs === undefined) || (!(func0.call(data, "logs")))) && (missing0 = "logs"))) || (((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment"))) || (((data.contracts === undefined) || (!(func0.call(data, "contracts")))) && (missing0 = "contracts"))) || (((data.witnesses === undefined) || (!(func0.call(data, "witnesses")))) && (missing0 = "witnesses"))){
validate667.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema222.properties, key0))){
validate667.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateways !== undefined && func0.call(data, "gateways")){
let data0 = data.gateways;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 128){
validate667.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate668(data0[i0], {instancePath:instancePath+"/gateways/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
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
validate667.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data2 = data.routes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 2000){
validate667.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate676(data2[i1], {instancePath:instancePath+"/routes/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
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
validate667.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined && func0.call(data, "stopped")){
let data4 = data.stopped;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate667.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "no") || (data4 === "cancelled")) || (data4 === "out-of-time"))){
validate667.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/enum",keyword:"enum",params:{allowedValues: schema222.properties.stopped.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaks !== undefined && func0.call(data, "leaks")){
let data5 = data.leaks;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 64){
validate667.errors = [{instancePath:instancePath+"/leaks",schemaPath:"#/properties/leaks/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate797(data5[i2], {instancePath:instancePath+"/leaks/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
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
validate667.errors = [{instancePath:instancePath+"/leaks",schemaPath:"#/properties/leaks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined && func0.call(data, "logs")){
let data7 = data.logs;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 128){
validate667.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs15 = errors;
if(!(validate800(data7[i3], {instancePath:instancePath+"/logs/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate800.errors : vErrors.concat(validate800.errors);
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
validate667.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
let data9 = data.environment;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data9)){
if(data9.length > 4096){
validate667.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxItems",keyword:"maxItems",params:{limit: 4096}}];
return false;
}
else {
var valid5 = true;
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
const _errs18 = errors;
if(!(validate807(data9[i4], {instancePath:instancePath+"/environment/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate807.errors : vErrors.concat(validate807.errors);
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
validate667.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replicas !== undefined && func0.call(data, "replicas")){
let data11 = data.replicas;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data11)){
if(data11.length > 64){
validate667.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data11.length < 1){
validate667.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
const _errs21 = errors;
if(!(validate813(data11[i5], {instancePath:instancePath+"/replicas/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate813.errors : vErrors.concat(validate813.errors);
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
validate667.errors = [{instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partials !== undefined && func0.call(data, "partials")){
const _errs22 = errors;
if(!(validate823(data.partials, {instancePath:instancePath+"/partials",parentData:data,parentDataProperty:"partials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data14 = data.contracts;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
if(data14.length > 512){
validate667.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 512}}];
return false;
}
else {
var valid7 = true;
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
const _errs25 = errors;
if(!(validate826(data14[i6], {instancePath:instancePath+"/contracts/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
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
validate667.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.witnesses !== undefined && func0.call(data, "witnesses")){
let data16 = data.witnesses;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
if(data16.length > 128){
validate667.errors = [{instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/maxItems",keyword:"maxItems",params:{limit: 128}}];
return false;
}
else {
var valid8 = true;
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
const _errs28 = errors;
if(!(validate843(data16[i7], {instancePath:instancePath+"/witnesses/" + i7,parentData:data16,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate843.errors : vErrors.concat(validate843.errors);
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
validate667.errors = [{instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/type",keyword:"type",params:{type: "array"}}];
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
validate667.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate667.errors = vErrors;
return errors === 0;
}
validate667.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema275 = {"type":"object","additionalProperties":false,"required":["rule","case","decision","kind","route","check","exchange","at","args","waived","beneath"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"case":{"$ref":"record.schema.json#/$defs/RuleId","description":"Which of the rule's cases it is."},"decision":{"type":"string","enum":["hold","investigate"]},"kind":{"type":"string","enum":["blocked","missing","failed","drift"]},"route":{"anyOf":[{"$ref":"record.schema.json#/$defs/Identifier"},{"type":"null"}]},"check":{"anyOf":[{"$ref":"record.schema.json#/$defs/CheckName"},{"type":"null"}]},"exchange":{"anyOf":[{"type":"integer","minimum":1,"maximum":10000},{"type":"null"}]},"at":{"$ref":"#/$defs/Position"},"args":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":32,"pattern":"^[a-z_]+$"},"additionalProperties":{"$ref":"#/$defs/FindingArg"}},"waived":{"type":"boolean","description":"A waiver on the base branch covers the finding: it is shown but does not count."},"beneath":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/FollowingFindings"},"description":"Findings that follow from this one and are not listed."}}};

function validate852(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate852.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 40){
validate852.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate852.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate852.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate852.errors = vErrors;
return errors === 0;
}
validate852.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema277 = {"anyOf":[{"type":"integer","minimum":-1000000,"maximum":1000000000},{"type":"string","maxLength":256,"pattern":"^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}]};
const pattern83 = new RegExp("^[A-Za-z0-9 ._/:,+()*=@~?-]*$", "u");

function validate858(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate858.evaluated;
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
if(data > 1000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < -1000000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
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
if(errors === _errs3){
if(typeof data === "string"){
if(func113(data) > 256){
const err3 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(!pattern83.test(data)){
const err4 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._/:,+()*=@~?-]*$"}};
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
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate858.errors = vErrors;
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
validate858.errors = vErrors;
return errors === 0;
}
validate858.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema278 = {"type":"object","additionalProperties":false,"required":["rule","findings"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId"},"findings":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate860(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate860.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")) || (((data.findings === undefined) || (!(func0.call(data, "findings")))) && (missing0 = "findings"))){
validate860.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "rule") || (key0 === "findings"))){
validate860.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate852(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate852.errors : vErrors.concat(validate852.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined && func0.call(data, "findings")){
let data1 = data.findings;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate860.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate860.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate860.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate860.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate860.errors = vErrors;
return errors === 0;
}
validate860.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern82 = new RegExp("^[a-z_]+$", "u");

function validate851(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate851.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")) || (((data.case === undefined) || (!(func0.call(data, "case")))) && (missing0 = "case"))) || (((data.decision === undefined) || (!(func0.call(data, "decision")))) && (missing0 = "decision"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check"))) || (((data.exchange === undefined) || (!(func0.call(data, "exchange")))) && (missing0 = "exchange"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.args === undefined) || (!(func0.call(data, "args")))) && (missing0 = "args"))) || (((data.waived === undefined) || (!(func0.call(data, "waived")))) && (missing0 = "waived"))) || (((data.beneath === undefined) || (!(func0.call(data, "beneath")))) && (missing0 = "beneath"))){
validate851.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema275.properties, key0))){
validate851.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate852(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate852.errors : vErrors.concat(validate852.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.case !== undefined && func0.call(data, "case")){
const _errs3 = errors;
if(!(validate852(data.case, {instancePath:instancePath+"/case",parentData:data,parentDataProperty:"case",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate852.errors : vErrors.concat(validate852.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined && func0.call(data, "decision")){
let data2 = data.decision;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate851.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "hold") || (data2 === "investigate"))){
validate851.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema275.properties.decision.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate851.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "blocked") || (data3 === "missing")) || (data3 === "failed")) || (data3 === "drift"))){
validate851.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema275.properties.kind.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
let data4 = data.route;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate134(data4, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate851.errors = vErrors;
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
if(data.check !== undefined && func0.call(data, "check")){
let data5 = data.check;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(validate684(data5, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
const _errs16 = errors;
if(data5 !== null){
const err2 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate851.errors = vErrors;
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
if(data.exchange !== undefined && func0.call(data, "exchange")){
let data6 = data.exchange;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
const _errs22 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err8 = {instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate851.errors = vErrors;
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
if(data.at !== undefined && func0.call(data, "at")){
const _errs24 = errors;
if(!(validate641(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data8 = data.args;
const _errs25 = errors;
if(errors === _errs25){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 16){
validate851.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 of Object.keys(data8)){
const _errs27 = errors;
if(errors === _errs27){
if(typeof key1 === "string"){
if(func113(key1) > 32){
const err9 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/maxLength",keyword:"maxLength",params:{limit: 32},propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern82.test(key1)){
const err10 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key1};
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
const err11 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate851.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data8)){
const _errs30 = errors;
if(!(validate858(data8[key2], {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate858.errors : vErrors.concat(validate858.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate851.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined && func0.call(data, "waived")){
const _errs31 = errors;
if(typeof data.waived !== "boolean"){
validate851.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beneath !== undefined && func0.call(data, "beneath")){
let data11 = data.beneath;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data11)){
if(data11.length > 64){
validate851.errors = [{instancePath:instancePath+"/beneath",schemaPath:"#/properties/beneath/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid6 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(!(validate860(data11[i0], {instancePath:instancePath+"/beneath/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate860.errors : vErrors.concat(validate860.errors);
errors = vErrors.length;
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate851.errors = [{instancePath:instancePath+"/beneath",schemaPath:"#/properties/beneath/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs33 === errors;
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
validate851.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate851.errors = vErrors;
return errors === 0;
}
validate851.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema279 = {"type":"object","additionalProperties":false,"required":["overall","routes"],"properties":{"overall":{"type":"string","enum":["promote","hold","investigate","none"]},"routes":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"record.schema.json#/$defs/RecordDecision"}}}};
const schema30 = {"type":"string","enum":["promote","hold","investigate"]};

function validate866(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate866.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate866.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "promote") || (data === "hold")) || (data === "investigate"))){
validate866.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum}}];
return false;
}
validate866.errors = vErrors;
return errors === 0;
}
validate866.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate864(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate864.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.overall === undefined) || (!(func0.call(data, "overall")))) && (missing0 = "overall")) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))){
validate864.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "overall") || (key0 === "routes"))){
validate864.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.overall !== undefined && func0.call(data, "overall")){
let data0 = data.overall;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate864.errors = [{instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "promote") || (data0 === "hold")) || (data0 === "investigate")) || (data0 === "none"))){
validate864.errors = [{instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/enum",keyword:"enum",params:{allowedValues: schema279.properties.overall.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data1 = data.routes;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2000){
validate864.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxProperties",keyword:"maxProperties",params:{limit: 2000}}];
return false;
}
else {
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(!(validate134(key1, {instancePath:instancePath+"/routes",parentData:data1,parentDataProperty:"routes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate864.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data1)){
const _errs8 = errors;
if(!(validate866(data1[key2], {instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate866.errors : vErrors.concat(validate866.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate864.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"}}];
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
validate864.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate864.errors = vErrors;
return errors === 0;
}
validate864.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["run_id","checked_at","source_url","request_family","status_class","response_family","retry_attempt_count","fallback_decision","operator_result","notes","schema","route","request_path","model","attempts_allowed","check","exchange","gateway","gate_id","error_class","error_confidence","elapsed_bucket","usage_present","dimensions","attempts","accounts","fallback_logged","served_by","forced_by","client_exit","after_outage_ms","source_copy","contract_state","environment","head_sha","manifest_digest","run_attempt","rules"],"properties":{"run_id":{"$ref":"#/$defs/Identifier","description":"GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes."},"checked_at":{"$ref":"#/$defs/Instant","description":"When the exchange began (UTC)."},"source_url":{"$ref":"#/$defs/SourceUrl","description":"The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page."},"request_family":{"$ref":"#/$defs/RequestFamily"},"status_class":{"$ref":"#/$defs/StatusClass"},"response_family":{"$ref":"#/$defs/ResponseFamily"},"retry_attempt_count":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact."},"fallback_decision":{"$ref":"#/$defs/RecordDecision","description":"The decision about the route."},"operator_result":{"type":"string","enum":["pass","fail"],"description":"pass if no finding names this record."},"notes":{"$ref":"#/$defs/Notes","description":"The input operator-note."},"schema":{"type":"string","const":"fallback-gate/record/v1"},"route":{"$ref":"#/$defs/Identifier"},"request_path":{"$ref":"#/$defs/RequestPath","description":"The route's path, appended to the gateway's URL. The check wrong-path requests another path."},"model":{"$ref":"#/$defs/ModelName","description":"The route's model. The check unknown-model, and a fallback forced by a model, request another one."},"attempts_allowed":{"type":"integer","minimum":1,"maximum":1000,"description":"The route's retry budget: how many provider calls one user request may cause."},"check":{"$ref":"#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000,"description":"The number of the exchange within its check and route, from 1."},"gateway":{"$ref":"#/$defs/Identifier"},"gate_id":{"$ref":"#/$defs/GateId"},"error_class":{"anyOf":[{"$ref":"#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"#/$defs/Confidence"},{"type":"null"}]},"elapsed_bucket":{"$ref":"#/$defs/ElapsedBucket"},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dimensions":{"$ref":"#/$defs/Dimensions"},"attempts":{"$ref":"#/$defs/Attempts"},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/Account"}},"fallback_logged":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Number of switches that the gateway itself reported; null if it could not be determined."},"served_by":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}],"description":"A target of the manifest, `other`, or null."},"forced_by":{"$ref":"#/$defs/ForcedBy"},"client_exit":{"anyOf":[{"$ref":"#/$defs/ClientExit"},{"type":"null"}],"description":"null if the gate itself sent the request."},"after_outage_ms":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"source_copy":{"type":"boolean","description":"A file of the repository was read instead of the page at source_url."},"contract_state":{"$ref":"#/$defs/ContractState"},"environment":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"#/$defs/CommitSha"},{"type":"null"}]},"manifest_digest":{"$ref":"#/$defs/Digest"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"rules":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/RuleId"}}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 24){
validate58.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24}}];
return false;
}
else {
if(!pattern4.test(data)){
validate58.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 512){
validate60.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func113(data) < 1){
validate60.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate60.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate64.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "error") || (data === "unparseable")) || (data === "none"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate66.errors = vErrors;
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
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "promote") || (data === "hold")) || (data === "investigate"))){
validate71.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum}}];
return false;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 280){
validate73.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(!pattern6.test(data)){
validate73.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate76.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern7.test(data)){
validate76.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 256){
validate78.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func113(data) < 1){
validate78.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate78.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
validate80.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum}}];
return false;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 36){
validate83.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 36}}];
return false;
}
else {
if(!pattern9.test(data)){
validate83.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate85.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}}];
return false;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "high") || (data === "medium")) || (data === "low"))){
validate87.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "0-100ms") || (data === "100-300ms")) || (data === "300ms-1s")) || (data === "1-3s")) || (data === "3-10s")) || (data === "10-30s")) || (data === "30s-up"))){
validate89.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data !== null){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
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
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")) || (((data.bound === undefined) || (!(func0.call(data, "bound")))) && (missing0 = "bound"))) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))) || (((data.per_target === undefined) || (!(func0.call(data, "per_target")))) && (missing0 = "per_target"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "value") || (key0 === "bound")) || (key0 === "source")) || (key0 === "scope")) || (key0 === "per_target"))){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate69(data0, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate93.errors = vErrors;
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
if(data.bound !== undefined && func0.call(data, "bound")){
const _errs7 = errors;
if(!(validate95(data.bound, {instancePath:instancePath+"/bound",parentData:data,parentDataProperty:"bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data2 = data.source;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate93.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "header") || (data2 === "log")) || (data2 === "witness")) || (data2 === "none"))){
validate93.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs10 = errors;
if(!(validate97(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_target !== undefined && func0.call(data, "per_target")){
let data4 = data.per_target;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
validate93.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate56(key1, {instancePath:instancePath+"/per_target",parentData:data4,parentDataProperty:"per_target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate93.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs15 = errors;
if(!(validate69(data4[key2], {instancePath:instancePath+"/per_target/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/per_target",schemaPath:"#/properties/per_target/type",keyword:"type",params:{type: "object"}}];
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
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))) || (((data.bound === undefined) || (!(func0.call(data, "bound")))) && (missing0 = "bound"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "source") || (key0 === "name")) || (key0 === "basis")) || (key0 === "scope")) || (key0 === "bound")) || (key0 === "value")) || (key0 === "attempts")) || (key0 === "rests_on"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate103(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs3 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined && func0.call(data, "basis")){
const _errs4 = errors;
if(!(validate106(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs5 = errors;
if(!(validate97(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined && func0.call(data, "bound")){
const _errs6 = errors;
if(!(validate95(data.bound, {instancePath:instancePath+"/bound",parentData:data,parentDataProperty:"bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined && func0.call(data, "value")){
let data5 = data.value;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
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
if(errors === _errs9){
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
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
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
var _valid0 = _errs11 === errors;
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
validate102.errors = vErrors;
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
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data6 = data.attempts;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(validate69(data6, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
const _errs16 = errors;
if(data6 !== null){
const err5 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate102.errors = vErrors;
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
if(data.rests_on !== undefined && func0.call(data, "rests_on")){
const _errs18 = errors;
if(!(validate111(data.rests_on, {instancePath:instancePath+"/rests_on",parentData:data,parentDataProperty:"rests_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
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
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "none") || (data === "witness")) || (data === "model")) || (data === "headers")) || (data === "mock"))){
validate116.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}}];
return false;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.how === undefined) || (!(func0.call(data, "how")))) && (missing0 = "how")) || (((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "how") || (key0 === "code"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.how !== undefined && func0.call(data, "how")){
let data0 = data.how;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate118.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "exited") || (data0 === "killed")) || (data0 === "timed-out")) || (data0 === "not-started"))){
validate118.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues: schema48.properties.how.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate118.errors = vErrors;
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
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data === "unchecked") || (data === "unchanged")) || (data === "text-changed")) || (data === "contract-changed")) || (data === "anchor-missing")) || (data === "moved")) || (data === "unavailable")) || (data === "stale"))){
validate121.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum}}];
return false;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 64){
validate124.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern10.test(data)){
validate124.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"}}];
return false;
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func113(data) > 71){
validate126.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern11.test(data)){
validate126.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func113(data) > 40){
validate128.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate128.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate869(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate869.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((((((((((((((data.run_id === undefined) || (!(func0.call(data, "run_id")))) && (missing0 = "run_id")) || (((data.checked_at === undefined) || (!(func0.call(data, "checked_at")))) && (missing0 = "checked_at"))) || (((data.source_url === undefined) || (!(func0.call(data, "source_url")))) && (missing0 = "source_url"))) || (((data.request_family === undefined) || (!(func0.call(data, "request_family")))) && (missing0 = "request_family"))) || (((data.status_class === undefined) || (!(func0.call(data, "status_class")))) && (missing0 = "status_class"))) || (((data.response_family === undefined) || (!(func0.call(data, "response_family")))) && (missing0 = "response_family"))) || (((data.retry_attempt_count === undefined) || (!(func0.call(data, "retry_attempt_count")))) && (missing0 = "retry_attempt_count"))) || (((data.fallback_decision === undefined) || (!(func0.call(data, "fallback_decision")))) && (missing0 = "fallback_decision"))) || (((data.operator_result === undefined) || (!(func0.call(data, "operator_result")))) && (missing0 = "operator_result"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema"))) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.request_path === undefined) || (!(func0.call(data, "request_path")))) && (missing0 = "request_path"))) || (((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model"))) || (((data.attempts_allowed === undefined) || (!(func0.call(data, "attempts_allowed")))) && (missing0 = "attempts_allowed"))) || (((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check"))) || (((data.exchange === undefined) || (!(func0.call(data, "exchange")))) && (missing0 = "exchange"))) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.gate_id === undefined) || (!(func0.call(data, "gate_id")))) && (missing0 = "gate_id"))) || (((data.error_class === undefined) || (!(func0.call(data, "error_class")))) && (missing0 = "error_class"))) || (((data.error_confidence === undefined) || (!(func0.call(data, "error_confidence")))) && (missing0 = "error_confidence"))) || (((data.elapsed_bucket === undefined) || (!(func0.call(data, "elapsed_bucket")))) && (missing0 = "elapsed_bucket"))) || (((data.usage_present === undefined) || (!(func0.call(data, "usage_present")))) && (missing0 = "usage_present"))) || (((data.dimensions === undefined) || (!(func0.call(data, "dimensions")))) && (missing0 = "dimensions"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))) || (((data.fallback_logged === undefined) || (!(func0.call(data, "fallback_logged")))) && (missing0 = "fallback_logged"))) || (((data.served_by === undefined) || (!(func0.call(data, "served_by")))) && (missing0 = "served_by"))) || (((data.forced_by === undefined) || (!(func0.call(data, "forced_by")))) && (missing0 = "forced_by"))) || (((data.client_exit === undefined) || (!(func0.call(data, "client_exit")))) && (missing0 = "client_exit"))) || (((data.after_outage_ms === undefined) || (!(func0.call(data, "after_outage_ms")))) && (missing0 = "after_outage_ms"))) || (((data.source_copy === undefined) || (!(func0.call(data, "source_copy")))) && (missing0 = "source_copy"))) || (((data.contract_state === undefined) || (!(func0.call(data, "contract_state")))) && (missing0 = "contract_state"))) || (((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment"))) || (((data.head_sha === undefined) || (!(func0.call(data, "head_sha")))) && (missing0 = "head_sha"))) || (((data.manifest_digest === undefined) || (!(func0.call(data, "manifest_digest")))) && (missing0 = "manifest_digest"))) || (((data.run_attempt === undefined) || (!(func0.call(data, "run_attempt")))) && (missing0 = "run_attempt"))) || (((data.rules === undefined) || (!(func0.call(data, "rules")))) && (missing0 = "rules"))){
validate869.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.properties, key0))){
validate869.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined && func0.call(data, "run_id")){
const _errs2 = errors;
if(!(validate56(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_at !== undefined && func0.call(data, "checked_at")){
const _errs3 = errors;
if(!(validate58(data.checked_at, {instancePath:instancePath+"/checked_at",parentData:data,parentDataProperty:"checked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_url !== undefined && func0.call(data, "source_url")){
const _errs4 = errors;
if(!(validate60(data.source_url, {instancePath:instancePath+"/source_url",parentData:data,parentDataProperty:"source_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_family !== undefined && func0.call(data, "request_family")){
const _errs5 = errors;
if(!(validate62(data.request_family, {instancePath:instancePath+"/request_family",parentData:data,parentDataProperty:"request_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_class !== undefined && func0.call(data, "status_class")){
const _errs6 = errors;
if(!(validate64(data.status_class, {instancePath:instancePath+"/status_class",parentData:data,parentDataProperty:"status_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined && func0.call(data, "response_family")){
const _errs7 = errors;
if(!(validate66(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_attempt_count !== undefined && func0.call(data, "retry_attempt_count")){
let data6 = data.retry_attempt_count;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate69(data6, {instancePath:instancePath+"/retry_attempt_count",parentData:data,parentDataProperty:"retry_attempt_count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate869.errors = vErrors;
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
if(data.fallback_decision !== undefined && func0.call(data, "fallback_decision")){
const _errs13 = errors;
if(!(validate71(data.fallback_decision, {instancePath:instancePath+"/fallback_decision",parentData:data,parentDataProperty:"fallback_decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_result !== undefined && func0.call(data, "operator_result")){
let data8 = data.operator_result;
const _errs14 = errors;
if(typeof data8 !== "string"){
validate869.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "pass") || (data8 === "fail"))){
validate869.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/enum",keyword:"enum",params:{allowedValues: schema22.properties.operator_result.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
const _errs16 = errors;
if(!(validate73(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined && func0.call(data, "schema")){
let data10 = data.schema;
const _errs17 = errors;
if(typeof data10 !== "string"){
validate869.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/record/v1" !== data10){
validate869.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/record/v1"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
const _errs19 = errors;
if(!(validate56(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_path !== undefined && func0.call(data, "request_path")){
const _errs20 = errors;
if(!(validate76(data.request_path, {instancePath:instancePath+"/request_path",parentData:data,parentDataProperty:"request_path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs21 = errors;
if(!(validate78(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts_allowed !== undefined && func0.call(data, "attempts_allowed")){
let data14 = data.attempts_allowed;
const _errs22 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate869.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate869.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate869.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.check !== undefined && func0.call(data, "check")){
const _errs24 = errors;
if(!(validate80(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined && func0.call(data, "exchange")){
let data16 = data.exchange;
const _errs25 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate869.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10000 || isNaN(data16)){
validate869.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate869.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs27 = errors;
if(!(validate56(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined && func0.call(data, "gate_id")){
const _errs28 = errors;
if(!(validate83(data.gate_id, {instancePath:instancePath+"/gate_id",parentData:data,parentDataProperty:"gate_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined && func0.call(data, "error_class")){
let data19 = data.error_class;
const _errs29 = errors;
const _errs30 = errors;
let valid2 = false;
const _errs31 = errors;
if(!(validate85(data19, {instancePath:instancePath+"/error_class",parentData:data,parentDataProperty:"error_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid2 = valid2 || _valid1;
const _errs32 = errors;
if(data19 !== null){
const err2 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate869.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
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
if(data.error_confidence !== undefined && func0.call(data, "error_confidence")){
let data20 = data.error_confidence;
const _errs34 = errors;
const _errs35 = errors;
let valid3 = false;
const _errs36 = errors;
if(!(validate87(data20, {instancePath:instancePath+"/error_confidence",parentData:data,parentDataProperty:"error_confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid3 = valid3 || _valid2;
const _errs37 = errors;
if(data20 !== null){
const err4 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate869.errors = vErrors;
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
if(data.elapsed_bucket !== undefined && func0.call(data, "elapsed_bucket")){
const _errs39 = errors;
if(!(validate89(data.elapsed_bucket, {instancePath:instancePath+"/elapsed_bucket",parentData:data,parentDataProperty:"elapsed_bucket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined && func0.call(data, "usage_present")){
let data22 = data.usage_present;
const _errs40 = errors;
const _errs41 = errors;
let valid4 = false;
const _errs42 = errors;
if(typeof data22 !== "boolean"){
const err6 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid4 = valid4 || _valid3;
const _errs44 = errors;
if(data22 !== null){
const err7 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs44 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err8 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate869.errors = vErrors;
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
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
const _errs46 = errors;
if(!(validate91(data.dimensions, {instancePath:instancePath+"/dimensions",parentData:data,parentDataProperty:"dimensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
const _errs47 = errors;
if(!(validate93(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data25 = data.accounts;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data25)){
if(data25.length > 16){
validate869.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid5 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs50 = errors;
if(!(validate102(data25[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid5 = _errs50 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate869.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_logged !== undefined && func0.call(data, "fallback_logged")){
let data27 = data.fallback_logged;
const _errs51 = errors;
const _errs52 = errors;
let valid6 = false;
const _errs53 = errors;
if(!(validate69(data27, {instancePath:instancePath+"/fallback_logged",parentData:data,parentDataProperty:"fallback_logged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid4 = _errs53 === errors;
valid6 = valid6 || _valid4;
const _errs54 = errors;
if(data27 !== null){
const err9 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const err10 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate869.errors = vErrors;
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
if(data.served_by !== undefined && func0.call(data, "served_by")){
let data28 = data.served_by;
const _errs56 = errors;
const _errs57 = errors;
let valid7 = false;
const _errs58 = errors;
if(!(validate56(data28, {instancePath:instancePath+"/served_by",parentData:data,parentDataProperty:"served_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid5 = _errs58 === errors;
valid7 = valid7 || _valid5;
const _errs59 = errors;
if(data28 !== null){
const err11 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid7 = valid7 || _valid5;
if(!valid7){
const err12 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate869.errors = vErrors;
return false;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined && func0.call(data, "forced_by")){
const _errs61 = errors;
if(!(validate116(data.forced_by, {instancePath:instancePath+"/forced_by",parentData:data,parentDataProperty:"forced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined && func0.call(data, "client_exit")){
let data30 = data.client_exit;
const _errs62 = errors;
const _errs63 = errors;
let valid8 = false;
const _errs64 = errors;
if(!(validate118(data30, {instancePath:instancePath+"/client_exit",parentData:data,parentDataProperty:"client_exit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid6 = _errs64 === errors;
valid8 = valid8 || _valid6;
const _errs65 = errors;
if(data30 !== null){
const err13 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid8 = valid8 || _valid6;
if(!valid8){
const err14 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate869.errors = vErrors;
return false;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_outage_ms !== undefined && func0.call(data, "after_outage_ms")){
let data31 = data.after_outage_ms;
const _errs67 = errors;
const _errs68 = errors;
let valid9 = false;
const _errs69 = errors;
if(!(validate69(data31, {instancePath:instancePath+"/after_outage_ms",parentData:data,parentDataProperty:"after_outage_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid7 = _errs69 === errors;
valid9 = valid9 || _valid7;
const _errs70 = errors;
if(data31 !== null){
const err15 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid9 = valid9 || _valid7;
if(!valid9){
const err16 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate869.errors = vErrors;
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_copy !== undefined && func0.call(data, "source_copy")){
const _errs72 = errors;
if(typeof data.source_copy !== "boolean"){
validate869.errors = [{instancePath:instancePath+"/source_copy",schemaPath:"#/properties/source_copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined && func0.call(data, "contract_state")){
const _errs74 = errors;
if(!(validate121(data.contract_state, {instancePath:instancePath+"/contract_state",parentData:data,parentDataProperty:"contract_state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
let data34 = data.environment;
const _errs75 = errors;
const _errs76 = errors;
let valid10 = false;
const _errs77 = errors;
if(!(validate56(data34, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid8 = _errs77 === errors;
valid10 = valid10 || _valid8;
const _errs78 = errors;
if(data34 !== null){
const err17 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid8 = _errs78 === errors;
valid10 = valid10 || _valid8;
if(!valid10){
const err18 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate869.errors = vErrors;
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
if(data.head_sha !== undefined && func0.call(data, "head_sha")){
let data35 = data.head_sha;
const _errs80 = errors;
const _errs81 = errors;
let valid11 = false;
const _errs82 = errors;
if(!(validate124(data35, {instancePath:instancePath+"/head_sha",parentData:data,parentDataProperty:"head_sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid9 = _errs82 === errors;
valid11 = valid11 || _valid9;
const _errs83 = errors;
if(data35 !== null){
const err19 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid9 = _errs83 === errors;
valid11 = valid11 || _valid9;
if(!valid11){
const err20 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate869.errors = vErrors;
return false;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
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
if(data.manifest_digest !== undefined && func0.call(data, "manifest_digest")){
const _errs85 = errors;
if(!(validate126(data.manifest_digest, {instancePath:instancePath+"/manifest_digest",parentData:data,parentDataProperty:"manifest_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined && func0.call(data, "run_attempt")){
let data37 = data.run_attempt;
const _errs86 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate869.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs86){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000 || isNaN(data37)){
validate869.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate869.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined && func0.call(data, "rules")){
let data38 = data.rules;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data38)){
if(data38.length > 64){
validate869.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid12 = true;
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
const _errs90 = errors;
if(!(validate128(data38[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data38,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid12 = _errs90 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate869.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs88 === errors;
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
validate869.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate869.errors = vErrors;
return errors === 0;
}
validate869.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema282 = {"type":"object","additionalProperties":false,"required":["run_id","run_number","run_attempt","at","head_sha","decision","broken"],"properties":{"run_id":{"$ref":"record.schema.json#/$defs/Identifier"},"run_number":{"type":"integer","minimum":0},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant"},"head_sha":{"anyOf":[{"$ref":"record.schema.json#/$defs/CommitSha"},{"type":"null"}]},"decision":{"type":"string","enum":["promote","hold","investigate","none"]},"broken":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"},"description":"`route rule` of each finding, or `rule` if the finding is about the run."}}};
const pattern84 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");

function validate902(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate902.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.run_id === undefined) || (!(func0.call(data, "run_id")))) && (missing0 = "run_id")) || (((data.run_number === undefined) || (!(func0.call(data, "run_number")))) && (missing0 = "run_number"))) || (((data.run_attempt === undefined) || (!(func0.call(data, "run_attempt")))) && (missing0 = "run_attempt"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.head_sha === undefined) || (!(func0.call(data, "head_sha")))) && (missing0 = "head_sha"))) || (((data.decision === undefined) || (!(func0.call(data, "decision")))) && (missing0 = "decision"))) || (((data.broken === undefined) || (!(func0.call(data, "broken")))) && (missing0 = "broken"))){
validate902.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "run_id") || (key0 === "run_number")) || (key0 === "run_attempt")) || (key0 === "at")) || (key0 === "head_sha")) || (key0 === "decision")) || (key0 === "broken"))){
validate902.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined && func0.call(data, "run_id")){
const _errs2 = errors;
if(!(validate134(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_number !== undefined && func0.call(data, "run_number")){
let data1 = data.run_number;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate902.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate902.errors = [{instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined && func0.call(data, "run_attempt")){
let data2 = data.run_attempt;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate902.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate902.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate902.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.at !== undefined && func0.call(data, "at")){
const _errs7 = errors;
if(!(validate136(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sha !== undefined && func0.call(data, "head_sha")){
let data4 = data.head_sha;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate139(data4, {instancePath:instancePath+"/head_sha",parentData:data,parentDataProperty:"head_sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate902.errors = vErrors;
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
if(data.decision !== undefined && func0.call(data, "decision")){
let data5 = data.decision;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate902.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "promote") || (data5 === "hold")) || (data5 === "investigate")) || (data5 === "none"))){
validate902.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema282.properties.decision.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.broken !== undefined && func0.call(data, "broken")){
let data6 = data.broken;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 20){
validate902.errors = [{instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func113(data7) > 128){
validate902.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern84.test(data7)){
validate902.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"}}];
return false;
}
}
}
else {
validate902.errors = [{instancePath:instancePath+"/broken/" + i0,schemaPath:"#/properties/broken/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate902.errors = [{instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
}
}
}
else {
validate902.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate902.errors = vErrors;
return errors === 0;
}
validate902.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema283 = {"type":"object","additionalProperties":false,"required":["index","of","plan","plan_attempt"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"plan":{"$ref":"record.schema.json#/$defs/Digest","description":"SHA-256 over run, head commit, manifest and the routes of each shard."},"plan_attempt":{"type":"integer","minimum":1,"maximum":1000,"description":"The attempt of the run in which the plan was made."}}};

function validate907(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate907.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.index === undefined) || (!(func0.call(data, "index")))) && (missing0 = "index")) || (((data.of === undefined) || (!(func0.call(data, "of")))) && (missing0 = "of"))) || (((data.plan === undefined) || (!(func0.call(data, "plan")))) && (missing0 = "plan"))) || (((data.plan_attempt === undefined) || (!(func0.call(data, "plan_attempt")))) && (missing0 = "plan_attempt"))){
validate907.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "index") || (key0 === "of")) || (key0 === "plan")) || (key0 === "plan_attempt"))){
validate907.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined && func0.call(data, "index")){
let data0 = data.index;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate907.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
validate907.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate907.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.of !== undefined && func0.call(data, "of")){
let data1 = data.of;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate907.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
validate907.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate907.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.plan !== undefined && func0.call(data, "plan")){
const _errs6 = errors;
if(!(validate131(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan_attempt !== undefined && func0.call(data, "plan_attempt")){
let data3 = data.plan_attempt;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate907.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate907.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate907.errors = [{instancePath:instancePath+"/plan_attempt",schemaPath:"#/properties/plan_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
}
}
}
}
}
}
else {
validate907.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate907.errors = vErrors;
return errors === 0;
}
validate907.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema284 = {"type":"object","additionalProperties":false,"required":["shard","run_attempt","at","digest"],"properties":{"shard":{"type":"integer","minimum":1,"maximum":256},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"at":{"$ref":"record.schema.json#/$defs/Instant","description":"When the leg began."},"digest":{"$ref":"record.schema.json#/$defs/Digest","description":"The digest of the partial bundle."}}};

function validate910(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate910.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.shard === undefined) || (!(func0.call(data, "shard")))) && (missing0 = "shard")) || (((data.run_attempt === undefined) || (!(func0.call(data, "run_attempt")))) && (missing0 = "run_attempt"))) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))) || (((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest"))){
validate910.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "shard") || (key0 === "run_attempt")) || (key0 === "at")) || (key0 === "digest"))){
validate910.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.shard !== undefined && func0.call(data, "shard")){
let data0 = data.shard;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate910.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
validate910.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate910.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.run_attempt !== undefined && func0.call(data, "run_attempt")){
let data1 = data.run_attempt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate910.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate910.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate910.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.at !== undefined && func0.call(data, "at")){
const _errs6 = errors;
if(!(validate136(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined && func0.call(data, "digest")){
const _errs7 = errors;
if(!(validate131(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
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
}
else {
validate910.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate910.errors = vErrors;
return errors === 0;
}
validate910.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema")) || (((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest"))) || (((data.run === undefined) || (!(func0.call(data, "run")))) && (missing0 = "run"))) || (((data.manifest === undefined) || (!(func0.call(data, "manifest")))) && (missing0 = "manifest"))) || (((data.promotion === undefined) || (!(func0.call(data, "promotion")))) && (missing0 = "promotion"))) || (((data.evidence === undefined) || (!(func0.call(data, "evidence")))) && (missing0 = "evidence"))) || (((data.findings === undefined) || (!(func0.call(data, "findings")))) && (missing0 = "findings"))) || (((data.decision === undefined) || (!(func0.call(data, "decision")))) && (missing0 = "decision"))) || (((data.records === undefined) || (!(func0.call(data, "records")))) && (missing0 = "records"))) || (((data.trail === undefined) || (!(func0.call(data, "trail")))) && (missing0 = "trail"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined && func0.call(data, "schema")){
let data0 = data.schema;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/bundle/v1" !== data0){
validate53.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/bundle/v1"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined && func0.call(data, "digest")){
const _errs4 = errors;
if(!(validate131(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined && func0.call(data, "run")){
const _errs5 = errors;
if(!(validate133(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest !== undefined && func0.call(data, "manifest")){
const _errs6 = errors;
if(!(validate465(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promotion !== undefined && func0.call(data, "promotion")){
const _errs7 = errors;
if(!(validate628(data.promotion, {instancePath:instancePath+"/promotion",parentData:data,parentDataProperty:"promotion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined && func0.call(data, "evidence")){
const _errs8 = errors;
if(!(validate667(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate667.errors : vErrors.concat(validate667.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined && func0.call(data, "findings")){
let data6 = data.findings;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
if(data6.length > 100000){
validate53.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate851(data6[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate851.errors : vErrors.concat(validate851.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined && func0.call(data, "decision")){
const _errs12 = errors;
if(!(validate864(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined && func0.call(data, "records")){
let data9 = data.records;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data9)){
if(data9.length > 100000){
validate53.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate869(data9[i1], {instancePath:instancePath+"/records/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate869.errors : vErrors.concat(validate869.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trail !== undefined && func0.call(data, "trail")){
let data11 = data.trail;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data11)){
if(data11.length > 50){
validate53.errors = [{instancePath:instancePath+"/trail",schemaPath:"#/properties/trail/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if(!(validate902(data11[i2], {instancePath:instancePath+"/trail/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate902.errors : vErrors.concat(validate902.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/trail",schemaPath:"#/properties/trail/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined && func0.call(data, "shard")){
const _errs19 = errors;
if(!(validate907(data.shard, {instancePath:instancePath+"/shard",parentData:data,parentDataProperty:"shard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate907.errors : vErrors.concat(validate907.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legs !== undefined && func0.call(data, "legs")){
let data14 = data.legs;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data14)){
if(data14.length > 256){
validate53.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit: 256}}];
return false;
}
else {
var valid4 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs22 = errors;
if(!(validate910(data14[i3], {instancePath:instancePath+"/legs/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate910.errors : vErrors.concat(validate910.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/bundle.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.isRecord = validate54;
const schema21 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/record.schema.json","title":"Record","description":"One line of published evidence, one per exchange. The schema is closed, and each record is sealed with the decision. Records are safe to publish: no field can hold a body, a prompt, a credential or a provider's message.","$ref":"#/$defs/EvidenceRecord","$defs":{"EvidenceRecord":{"type":"object","additionalProperties":false,"required":["run_id","checked_at","source_url","request_family","status_class","response_family","retry_attempt_count","fallback_decision","operator_result","notes","schema","route","request_path","model","attempts_allowed","check","exchange","gateway","gate_id","error_class","error_confidence","elapsed_bucket","usage_present","dimensions","attempts","accounts","fallback_logged","served_by","forced_by","client_exit","after_outage_ms","source_copy","contract_state","environment","head_sha","manifest_digest","run_attempt","rules"],"properties":{"run_id":{"$ref":"#/$defs/Identifier","description":"GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes."},"checked_at":{"$ref":"#/$defs/Instant","description":"When the exchange began (UTC)."},"source_url":{"$ref":"#/$defs/SourceUrl","description":"The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page."},"request_family":{"$ref":"#/$defs/RequestFamily"},"status_class":{"$ref":"#/$defs/StatusClass"},"response_family":{"$ref":"#/$defs/ResponseFamily"},"retry_attempt_count":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact."},"fallback_decision":{"$ref":"#/$defs/RecordDecision","description":"The decision about the route."},"operator_result":{"type":"string","enum":["pass","fail"],"description":"pass if no finding names this record."},"notes":{"$ref":"#/$defs/Notes","description":"The input operator-note."},"schema":{"type":"string","const":"fallback-gate/record/v1"},"route":{"$ref":"#/$defs/Identifier"},"request_path":{"$ref":"#/$defs/RequestPath","description":"The route's path, appended to the gateway's URL. The check wrong-path requests another path."},"model":{"$ref":"#/$defs/ModelName","description":"The route's model. The check unknown-model, and a fallback forced by a model, request another one."},"attempts_allowed":{"type":"integer","minimum":1,"maximum":1000,"description":"The route's retry budget: how many provider calls one user request may cause."},"check":{"$ref":"#/$defs/CheckName"},"exchange":{"type":"integer","minimum":1,"maximum":10000,"description":"The number of the exchange within its check and route, from 1."},"gateway":{"$ref":"#/$defs/Identifier"},"gate_id":{"$ref":"#/$defs/GateId"},"error_class":{"anyOf":[{"$ref":"#/$defs/ErrorClass"},{"type":"null"}]},"error_confidence":{"anyOf":[{"$ref":"#/$defs/Confidence"},{"type":"null"}]},"elapsed_bucket":{"$ref":"#/$defs/ElapsedBucket"},"usage_present":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"dimensions":{"$ref":"#/$defs/Dimensions"},"attempts":{"$ref":"#/$defs/Attempts"},"accounts":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/Account"}},"fallback_logged":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Number of switches that the gateway itself reported; null if it could not be determined."},"served_by":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}],"description":"A target of the manifest, `other`, or null."},"forced_by":{"$ref":"#/$defs/ForcedBy"},"client_exit":{"anyOf":[{"$ref":"#/$defs/ClientExit"},{"type":"null"}],"description":"null if the gate itself sent the request."},"after_outage_ms":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."},"source_copy":{"type":"boolean","description":"A file of the repository was read instead of the page at source_url."},"contract_state":{"$ref":"#/$defs/ContractState"},"environment":{"anyOf":[{"$ref":"#/$defs/Identifier"},{"type":"null"}]},"head_sha":{"anyOf":[{"$ref":"#/$defs/CommitSha"},{"type":"null"}]},"manifest_digest":{"$ref":"#/$defs/Digest"},"run_attempt":{"type":"integer","minimum":1,"maximum":1000},"rules":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/RuleId"}}}},"RequestPath":{"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."},"ModelName":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."},"Identifier":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"RuleId":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"},"GateId":{"type":"string","maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","description":"The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent."},"Instant":{"type":"string","maxLength":24,"pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"SourceUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"CommitSha":{"type":"string","maxLength":64,"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"Digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"Notes":{"type":"string","maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$"},"Count":{"type":"integer","minimum":0,"maximum":1000000},"Dimensions":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}],"description":"How many numbers a vector of the answer has; null for an answer without vectors."},"RequestFamily":{"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."},"RequestField":{"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]},"ResponseFamily":{"anyOf":[{"$ref":"#/$defs/RequestFamily"},{"type":"string","enum":["error","unparseable","none"]}]},"StatusClass":{"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]},"RecordDecision":{"type":"string","enum":["promote","hold","investigate"]},"CheckName":{"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]},"ErrorClass":{"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]},"Confidence":{"type":"string","enum":["high","medium","low"]},"ElapsedBucket":{"type":"string","enum":["0-100ms","100-300ms","300ms-1s","1-3s","3-10s","10-30s","30s-up"]},"ForcedBy":{"type":"string","enum":["none","witness","model","headers","mock"]},"ClientExit":{"type":"object","additionalProperties":false,"required":["how","code"],"description":"How the application's own client ended. Its output is not kept.","properties":{"how":{"type":"string","enum":["exited","killed","timed-out","not-started"],"description":"exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate."},"code":{"anyOf":[{"type":"integer","minimum":0,"maximum":4294967295},{"type":"null"}],"description":"The exit code; null unless it exited."}}},"ContractState":{"type":"string","enum":["unchecked","unchanged","text-changed","contract-changed","anchor-missing","moved","unavailable","stale"]},"Source":{"type":"string","enum":["header","log","witness"]},"Basis":{"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."},"RestsOn":{"type":"string","enum":["numbered-rows","rows","list","count"],"description":"numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls."},"Scope":{"type":"string","enum":["path","gateway","last-target","unknown"]},"Bound":{"type":"string","enum":["exact","at-least","unknown"]},"Account":{"type":"object","additionalProperties":false,"required":["source","name","basis","scope","bound","value","attempts"],"description":"What one source reports about the attempts of one exchange.","properties":{"source":{"$ref":"#/$defs/Source"},"name":{"$ref":"#/$defs/Identifier","description":"The header, the log, or the gateway of the witness."},"basis":{"$ref":"#/$defs/Basis"},"scope":{"$ref":"#/$defs/Scope"},"bound":{"$ref":"#/$defs/Bound"},"value":{"anyOf":[{"type":"integer","minimum":-1,"maximum":1000000},{"type":"null"}],"description":"The value that the source reported; null if it reported none."},"attempts":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}],"description":"The value converted to attempts."},"rests_on":{"$ref":"#/$defs/RestsOn","description":"What the count is based on. Only logs have this field."}}},"Attempts":{"type":"object","additionalProperties":false,"required":["value","bound","source","scope","per_target"],"description":"The strongest statement about provider calls that the accounts support.","properties":{"value":{"anyOf":[{"$ref":"#/$defs/Count"},{"type":"null"}]},"bound":{"$ref":"#/$defs/Bound"},"source":{"type":"string","enum":["header","log","witness","none"]},"scope":{"$ref":"#/$defs/Scope"},"per_target":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Count"}}}}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((((((((((((((data.run_id === undefined) || (!(func0.call(data, "run_id")))) && (missing0 = "run_id")) || (((data.checked_at === undefined) || (!(func0.call(data, "checked_at")))) && (missing0 = "checked_at"))) || (((data.source_url === undefined) || (!(func0.call(data, "source_url")))) && (missing0 = "source_url"))) || (((data.request_family === undefined) || (!(func0.call(data, "request_family")))) && (missing0 = "request_family"))) || (((data.status_class === undefined) || (!(func0.call(data, "status_class")))) && (missing0 = "status_class"))) || (((data.response_family === undefined) || (!(func0.call(data, "response_family")))) && (missing0 = "response_family"))) || (((data.retry_attempt_count === undefined) || (!(func0.call(data, "retry_attempt_count")))) && (missing0 = "retry_attempt_count"))) || (((data.fallback_decision === undefined) || (!(func0.call(data, "fallback_decision")))) && (missing0 = "fallback_decision"))) || (((data.operator_result === undefined) || (!(func0.call(data, "operator_result")))) && (missing0 = "operator_result"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema"))) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.request_path === undefined) || (!(func0.call(data, "request_path")))) && (missing0 = "request_path"))) || (((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model"))) || (((data.attempts_allowed === undefined) || (!(func0.call(data, "attempts_allowed")))) && (missing0 = "attempts_allowed"))) || (((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check"))) || (((data.exchange === undefined) || (!(func0.call(data, "exchange")))) && (missing0 = "exchange"))) || (((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway"))) || (((data.gate_id === undefined) || (!(func0.call(data, "gate_id")))) && (missing0 = "gate_id"))) || (((data.error_class === undefined) || (!(func0.call(data, "error_class")))) && (missing0 = "error_class"))) || (((data.error_confidence === undefined) || (!(func0.call(data, "error_confidence")))) && (missing0 = "error_confidence"))) || (((data.elapsed_bucket === undefined) || (!(func0.call(data, "elapsed_bucket")))) && (missing0 = "elapsed_bucket"))) || (((data.usage_present === undefined) || (!(func0.call(data, "usage_present")))) && (missing0 = "usage_present"))) || (((data.dimensions === undefined) || (!(func0.call(data, "dimensions")))) && (missing0 = "dimensions"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))) || (((data.fallback_logged === undefined) || (!(func0.call(data, "fallback_logged")))) && (missing0 = "fallback_logged"))) || (((data.served_by === undefined) || (!(func0.call(data, "served_by")))) && (missing0 = "served_by"))) || (((data.forced_by === undefined) || (!(func0.call(data, "forced_by")))) && (missing0 = "forced_by"))) || (((data.client_exit === undefined) || (!(func0.call(data, "client_exit")))) && (missing0 = "client_exit"))) || (((data.after_outage_ms === undefined) || (!(func0.call(data, "after_outage_ms")))) && (missing0 = "after_outage_ms"))) || (((data.source_copy === undefined) || (!(func0.call(data, "source_copy")))) && (missing0 = "source_copy"))) || (((data.contract_state === undefined) || (!(func0.call(data, "contract_state")))) && (missing0 = "contract_state"))) || (((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment"))) || (((data.head_sha === undefined) || (!(func0.call(data, "head_sha")))) && (missing0 = "head_sha"))) || (((data.manifest_digest === undefined) || (!(func0.call(data, "manifest_digest")))) && (missing0 = "manifest_digest"))) || (((data.run_attempt === undefined) || (!(func0.call(data, "run_attempt")))) && (missing0 = "run_attempt"))) || (((data.rules === undefined) || (!(func0.call(data, "rules")))) && (missing0 = "rules"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.properties, key0))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run_id !== undefined && func0.call(data, "run_id")){
const _errs2 = errors;
if(!(validate56(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_at !== undefined && func0.call(data, "checked_at")){
const _errs3 = errors;
if(!(validate58(data.checked_at, {instancePath:instancePath+"/checked_at",parentData:data,parentDataProperty:"checked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_url !== undefined && func0.call(data, "source_url")){
const _errs4 = errors;
if(!(validate60(data.source_url, {instancePath:instancePath+"/source_url",parentData:data,parentDataProperty:"source_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_family !== undefined && func0.call(data, "request_family")){
const _errs5 = errors;
if(!(validate62(data.request_family, {instancePath:instancePath+"/request_family",parentData:data,parentDataProperty:"request_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_class !== undefined && func0.call(data, "status_class")){
const _errs6 = errors;
if(!(validate64(data.status_class, {instancePath:instancePath+"/status_class",parentData:data,parentDataProperty:"status_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_family !== undefined && func0.call(data, "response_family")){
const _errs7 = errors;
if(!(validate66(data.response_family, {instancePath:instancePath+"/response_family",parentData:data,parentDataProperty:"response_family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_attempt_count !== undefined && func0.call(data, "retry_attempt_count")){
let data6 = data.retry_attempt_count;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate69(data6, {instancePath:instancePath+"/retry_attempt_count",parentData:data,parentDataProperty:"retry_attempt_count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/retry_attempt_count",schemaPath:"#/properties/retry_attempt_count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate55.errors = vErrors;
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
if(data.fallback_decision !== undefined && func0.call(data, "fallback_decision")){
const _errs13 = errors;
if(!(validate71(data.fallback_decision, {instancePath:instancePath+"/fallback_decision",parentData:data,parentDataProperty:"fallback_decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_result !== undefined && func0.call(data, "operator_result")){
let data8 = data.operator_result;
const _errs14 = errors;
if(typeof data8 !== "string"){
validate55.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "pass") || (data8 === "fail"))){
validate55.errors = [{instancePath:instancePath+"/operator_result",schemaPath:"#/properties/operator_result/enum",keyword:"enum",params:{allowedValues: schema22.properties.operator_result.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
const _errs16 = errors;
if(!(validate73(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined && func0.call(data, "schema")){
let data10 = data.schema;
const _errs17 = errors;
if(typeof data10 !== "string"){
validate55.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("fallback-gate/record/v1" !== data10){
validate55.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/record/v1"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
const _errs19 = errors;
if(!(validate56(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_path !== undefined && func0.call(data, "request_path")){
const _errs20 = errors;
if(!(validate76(data.request_path, {instancePath:instancePath+"/request_path",parentData:data,parentDataProperty:"request_path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs21 = errors;
if(!(validate78(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts_allowed !== undefined && func0.call(data, "attempts_allowed")){
let data14 = data.attempts_allowed;
const _errs22 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate55.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate55.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate55.errors = [{instancePath:instancePath+"/attempts_allowed",schemaPath:"#/properties/attempts_allowed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.check !== undefined && func0.call(data, "check")){
const _errs24 = errors;
if(!(validate80(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchange !== undefined && func0.call(data, "exchange")){
let data16 = data.exchange;
const _errs25 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate55.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10000 || isNaN(data16)){
validate55.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate55.errors = [{instancePath:instancePath+"/exchange",schemaPath:"#/properties/exchange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs27 = errors;
if(!(validate56(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate_id !== undefined && func0.call(data, "gate_id")){
const _errs28 = errors;
if(!(validate83(data.gate_id, {instancePath:instancePath+"/gate_id",parentData:data,parentDataProperty:"gate_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined && func0.call(data, "error_class")){
let data19 = data.error_class;
const _errs29 = errors;
const _errs30 = errors;
let valid2 = false;
const _errs31 = errors;
if(!(validate85(data19, {instancePath:instancePath+"/error_class",parentData:data,parentDataProperty:"error_class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid2 = valid2 || _valid1;
const _errs32 = errors;
if(data19 !== null){
const err2 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
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
if(data.error_confidence !== undefined && func0.call(data, "error_confidence")){
let data20 = data.error_confidence;
const _errs34 = errors;
const _errs35 = errors;
let valid3 = false;
const _errs36 = errors;
if(!(validate87(data20, {instancePath:instancePath+"/error_confidence",parentData:data,parentDataProperty:"error_confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid3 = valid3 || _valid2;
const _errs37 = errors;
if(data20 !== null){
const err4 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/error_confidence",schemaPath:"#/properties/error_confidence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate55.errors = vErrors;
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
if(data.elapsed_bucket !== undefined && func0.call(data, "elapsed_bucket")){
const _errs39 = errors;
if(!(validate89(data.elapsed_bucket, {instancePath:instancePath+"/elapsed_bucket",parentData:data,parentDataProperty:"elapsed_bucket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_present !== undefined && func0.call(data, "usage_present")){
let data22 = data.usage_present;
const _errs40 = errors;
const _errs41 = errors;
let valid4 = false;
const _errs42 = errors;
if(typeof data22 !== "boolean"){
const err6 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid4 = valid4 || _valid3;
const _errs44 = errors;
if(data22 !== null){
const err7 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs44 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err8 = {instancePath:instancePath+"/usage_present",schemaPath:"#/properties/usage_present/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate55.errors = vErrors;
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
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
const _errs46 = errors;
if(!(validate91(data.dimensions, {instancePath:instancePath+"/dimensions",parentData:data,parentDataProperty:"dimensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
const _errs47 = errors;
if(!(validate93(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined && func0.call(data, "accounts")){
let data25 = data.accounts;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data25)){
if(data25.length > 16){
validate55.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid5 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs50 = errors;
if(!(validate102(data25[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid5 = _errs50 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_logged !== undefined && func0.call(data, "fallback_logged")){
let data27 = data.fallback_logged;
const _errs51 = errors;
const _errs52 = errors;
let valid6 = false;
const _errs53 = errors;
if(!(validate69(data27, {instancePath:instancePath+"/fallback_logged",parentData:data,parentDataProperty:"fallback_logged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid4 = _errs53 === errors;
valid6 = valid6 || _valid4;
const _errs54 = errors;
if(data27 !== null){
const err9 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const err10 = {instancePath:instancePath+"/fallback_logged",schemaPath:"#/properties/fallback_logged/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate55.errors = vErrors;
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
if(data.served_by !== undefined && func0.call(data, "served_by")){
let data28 = data.served_by;
const _errs56 = errors;
const _errs57 = errors;
let valid7 = false;
const _errs58 = errors;
if(!(validate56(data28, {instancePath:instancePath+"/served_by",parentData:data,parentDataProperty:"served_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid5 = _errs58 === errors;
valid7 = valid7 || _valid5;
const _errs59 = errors;
if(data28 !== null){
const err11 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid7 = valid7 || _valid5;
if(!valid7){
const err12 = {instancePath:instancePath+"/served_by",schemaPath:"#/properties/served_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced_by !== undefined && func0.call(data, "forced_by")){
const _errs61 = errors;
if(!(validate116(data.forced_by, {instancePath:instancePath+"/forced_by",parentData:data,parentDataProperty:"forced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_exit !== undefined && func0.call(data, "client_exit")){
let data30 = data.client_exit;
const _errs62 = errors;
const _errs63 = errors;
let valid8 = false;
const _errs64 = errors;
if(!(validate118(data30, {instancePath:instancePath+"/client_exit",parentData:data,parentDataProperty:"client_exit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid6 = _errs64 === errors;
valid8 = valid8 || _valid6;
const _errs65 = errors;
if(data30 !== null){
const err13 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid8 = valid8 || _valid6;
if(!valid8){
const err14 = {instancePath:instancePath+"/client_exit",schemaPath:"#/properties/client_exit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_outage_ms !== undefined && func0.call(data, "after_outage_ms")){
let data31 = data.after_outage_ms;
const _errs67 = errors;
const _errs68 = errors;
let valid9 = false;
const _errs69 = errors;
if(!(validate69(data31, {instancePath:instancePath+"/after_outage_ms",parentData:data,parentDataProperty:"after_outage_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid7 = _errs69 === errors;
valid9 = valid9 || _valid7;
const _errs70 = errors;
if(data31 !== null){
const err15 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid9 = valid9 || _valid7;
if(!valid9){
const err16 = {instancePath:instancePath+"/after_outage_ms",schemaPath:"#/properties/after_outage_ms/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_copy !== undefined && func0.call(data, "source_copy")){
const _errs72 = errors;
if(typeof data.source_copy !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/source_copy",schemaPath:"#/properties/source_copy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract_state !== undefined && func0.call(data, "contract_state")){
const _errs74 = errors;
if(!(validate121(data.contract_state, {instancePath:instancePath+"/contract_state",parentData:data,parentDataProperty:"contract_state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
let data34 = data.environment;
const _errs75 = errors;
const _errs76 = errors;
let valid10 = false;
const _errs77 = errors;
if(!(validate56(data34, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid8 = _errs77 === errors;
valid10 = valid10 || _valid8;
const _errs78 = errors;
if(data34 !== null){
const err17 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid8 = _errs78 === errors;
valid10 = valid10 || _valid8;
if(!valid10){
const err18 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate55.errors = vErrors;
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
if(data.head_sha !== undefined && func0.call(data, "head_sha")){
let data35 = data.head_sha;
const _errs80 = errors;
const _errs81 = errors;
let valid11 = false;
const _errs82 = errors;
if(!(validate124(data35, {instancePath:instancePath+"/head_sha",parentData:data,parentDataProperty:"head_sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid9 = _errs82 === errors;
valid11 = valid11 || _valid9;
const _errs83 = errors;
if(data35 !== null){
const err19 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid9 = _errs83 === errors;
valid11 = valid11 || _valid9;
if(!valid11){
const err20 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
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
if(data.manifest_digest !== undefined && func0.call(data, "manifest_digest")){
const _errs85 = errors;
if(!(validate126(data.manifest_digest, {instancePath:instancePath+"/manifest_digest",parentData:data,parentDataProperty:"manifest_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_attempt !== undefined && func0.call(data, "run_attempt")){
let data37 = data.run_attempt;
const _errs86 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate55.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs86){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000 || isNaN(data37)){
validate55.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate55.errors = [{instancePath:instancePath+"/run_attempt",schemaPath:"#/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined && func0.call(data, "rules")){
let data38 = data.rules;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data38)){
if(data38.length > 64){
validate55.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid12 = true;
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
const _errs90 = errors;
if(!(validate128(data38[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data38,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid12 = _errs90 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs88 === errors;
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
