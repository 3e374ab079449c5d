// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isDialect = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json","title":"Fallback Gate dialect","description":"What to send to a gateway and what to read from its answers. Data only, no code.","$ref":"#/$defs/Dialect","$defs":{"Dialect":{"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}},"Additions":{"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}},"HeaderAccount":{"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}},"CacheEvidence":{"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}},"JsonPointer":{"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."},"LogFormat":{"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}},"LogRows":{"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."},"LogFields":{"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}},"LogEvents":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}},"NoCall":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."},"CallLike":{"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."},"Redispatch":{"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."},"Separators":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."},"EventPattern":{"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}};
const schema35 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema88 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const schema51 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};
const func1 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern23 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern116 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const schema228 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema90 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const pattern24 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");
const pattern22 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate101.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
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
if(!pattern23.test(key1)){
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
validate101.errors = vErrors;
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
validate101.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data1) < 1){
validate101.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data1)){
validate101.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
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
validate101.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate101.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
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
if(!pattern22.test(key3)){
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
validate101.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema231 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema64 = {"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."};
const schema58 = {"type":"string","enum":["path","gateway","last-target","unknown"]};
const schema39 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.header === undefined) && (missing0 = "header")) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate103.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate103.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data0)){
validate103.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
validate103.errors = [{instancePath:instancePath+"/basis",schemaPath:"record.schema.json#/$defs/Basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "retries") || (data1 === "attempts")) || (data1 === "list")) || (data1 === "events"))){
validate103.errors = [{instancePath:instancePath+"/basis",schemaPath:"record.schema.json#/$defs/Basis/enum",keyword:"enum",params:{allowedValues: schema64.enum}}];
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
validate103.errors = [{instancePath:instancePath+"/scope",schemaPath:"record.schema.json#/$defs/Scope/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "path") || (data2 === "gateway")) || (data2 === "last-target")) || (data2 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/scope",schemaPath:"record.schema.json#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
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
validate103.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(typeof data4 !== "string"){
validate103.errors = [{instancePath:instancePath+"/promised/" + i0,schemaPath:"record.schema.json#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "1xx") || (data4 === "2xx")) || (data4 === "3xx")) || (data4 === "4xx")) || (data4 === "5xx")) || (data4 === "none"))){
validate103.errors = [{instancePath:instancePath+"/promised/" + i0,schemaPath:"record.schema.json#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
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
validate103.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
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
validate103.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data5){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate103.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data5["1xx"] !== undefined){
let data6 = data5["1xx"];
const _errs19 = errors;
if(typeof data6 !== "string"){
validate103.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties["1xx"].enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties["2xx"].enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties["3xx"].enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties["4xx"].enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties["5xx"].enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate103.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema231.properties.absent.properties.none.enum}}];
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
validate103.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data12){
if(!((key2 === "status") || (key2 === "headers"))){
validate103.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate103.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs36 = errors;
if(typeof data14 !== "string"){
validate103.errors = [{instancePath:instancePath+"/exact_when/status/" + i1,schemaPath:"record.schema.json#/$defs/StatusClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data14 === "1xx") || (data14 === "2xx")) || (data14 === "3xx")) || (data14 === "4xx")) || (data14 === "5xx")) || (data14 === "none"))){
validate103.errors = [{instancePath:instancePath+"/exact_when/status/" + i1,schemaPath:"record.schema.json#/$defs/StatusClass/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
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
if(!pattern23.test(key3)){
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
validate103.errors = vErrors;
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
validate103.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data16) < 1){
validate103.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data16)){
validate103.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"manifest.schema.json#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate103.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
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
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema240 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
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
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate105.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data0)){
validate105.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/header",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate105.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate105.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data2) < 1){
validate105.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
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
validate105.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
validate105.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data4) < 1){
validate105.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
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
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema245 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema118 = {"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."};
const schema136 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."};
const schema137 = {"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."};
const schema138 = {"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."};
const schema139 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."};
const schema119 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}};
const schema112 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."};
const pattern40 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate110.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data0)){
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data1)){
validate110.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data2)){
validate110.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data3)){
validate110.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data4)){
validate110.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data5)){
validate110.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data6)){
validate110.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data7)){
validate110.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data8)){
validate110.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data9)){
validate110.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data10)){
validate110.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}};
const schema132 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate112.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate112.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate112.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate112.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate112.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate112.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate112.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data3) < 1){
validate112.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate112.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate112.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate112.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data5) < 1){
validate112.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate112.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate112.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate112.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data7) < 1){
validate112.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate112.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
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
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined){
let data0 = data.rows;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate109.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "request") || (data0 === "attempt")) || (data0 === "event"))){
validate109.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/$defs/LogRows/enum",keyword:"enum",params:{allowedValues: schema118.enum}}];
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
if(!(validate110(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate112(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate109.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
validate109.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"#/$defs/NoCall/items/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath:instancePath+"/no_call",schemaPath:"#/$defs/NoCall/type",keyword:"type",params:{type: "array"}}];
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
validate109.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data5) < 1){
validate109.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/call_like",schemaPath:"#/$defs/CallLike/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func3(data6) < 1){
validate109.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"#/$defs/Redispatch/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data7.length < 1){
validate109.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate109.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func3(data8) < 1){
validate109.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"#/$defs/Separators/items/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath:instancePath+"/separators",schemaPath:"#/$defs/Separators/type",keyword:"type",params:{type: "array"}}];
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
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((data.name === undefined) && (missing0 = "name")) || ((data.verified === undefined) && (missing0 = "verified"))) || ((data.credential_of === undefined) && (missing0 = "credential_of"))) || ((data.accounts === undefined) && (missing0 = "accounts"))){
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
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate21.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema32.properties.verified.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate21.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema32.properties.credential_of.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
validate21.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data4)){
validate21.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/gate_id/" + i0,schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate101(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate21.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate103(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate21.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
validate21.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data8)){
validate21.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/target",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate105(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
validate21.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
validate21.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data11)){
validate21.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/switches",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate101(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
if(!(validate101(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate21.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
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
if(!pattern116.test(key1)){
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
validate21.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key2 in data14){
let data15 = data14[key2];
const _errs34 = errors;
if(typeof data15 !== "string"){
validate21.errors = [{instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data15 === "network") || (data15 === "timeout")) || (data15 === "redirect")) || (data15 === "malformed_response")) || (data15 === "empty_answer")) || (data15 === "stream_error")) || (data15 === "truncated_stream")) || (data15 === "authentication")) || (data15 === "permission")) || (data15 === "model_not_found")) || (data15 === "unknown_path")) || (data15 === "quota_billing")) || (data15 === "rate_limited")) || (data15 === "context_length")) || (data15 === "request_too_large")) || (data15 === "content_filter")) || (data15 === "unsupported_parameter")) || (data15 === "invalid_request")) || (data15 === "conflict")) || (data15 === "overloaded")) || (data15 === "upstream_error")) || (data15 === "gateway_error")) || (data15 === "cancelled")) || (data15 === "wrong_family")) || (data15 === "unclassified"))){
validate21.errors = [{instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern23.test(data16)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"manifest.schema.json#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate109(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json" */;
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

exports.isManifest = validate31;
const schema80 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json","title":"Fallback Gate route manifest","$ref":"#/$defs/Manifest","$defs":{"Manifest":{"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}},"Gateway":{"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}},"DialectName":{"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]},"Auth":{"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]},"LogAuth":{"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]},"LogHeaders":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}},"LogContent":{"type":"string","enum":["json","json-lines","json-array"]},"LineForm":{"type":"string","enum":["json","cri","docker","journald","syslog"]},"LogIds":{"type":"string","enum":["whole","within","base64"]},"HeaderSource":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]},"HeaderText":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"},"HeaderName":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"EnvironmentName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"RepositoryPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"},"Duration":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"},"Contract":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}},"ContractSource":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"RouteDefaults":{"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}},"Route":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. {model} stands for the model of a request. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}},"OutputCap":{"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}},"Targets":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."},"TargetAlias":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"RetryBudget":{"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}},"Checks":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"Check":{"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]},"CheckKind":{"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]},"CredentialOf":{"type":"string","enum":["gateway","provider"]},"RefusalPolicy":{"type":"string","enum":["never","allowed"]},"ContextPolicy":{"type":"string","enum":["fallback","refuse"]},"Ask":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}},"MayDiffer":{"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}},"RunLimits":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}},"TargetOrder":{"type":"string","enum":["ordered","weighted"]},"Failback":{"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}},"Pin":{"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]},"FallbackVisibleIn":{"type":"string","enum":["log","header"]},"CheckSettings":{"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}},"Force":{"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]},"Faults":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."},"Step":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]},"StepWord":{"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]},"Layer":{"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}},"UnknownAttempts":{"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"},"WaitPolicy":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."},"Via":{"type":"string","const":"client"},"Log":{"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}},"LogPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"},"Size":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"},"LogRequest":{"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}},"LogPages":{"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}},"Environment":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."},"Expectation":{"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]},"ExpectedValue":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]},"ScopePaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."},"ConfigPaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."},"Waiver":{"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}},"Traffic":{"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."},"TrafficPointer":{"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"},"FieldValues":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}},"FieldValue":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]},"Day":{"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"HttpsUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}};
const schema81 = {"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}};
const schema97 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}};
const schema83 = {"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}};
const schema84 = {"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]};
const schema85 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};
const schema86 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const schema87 = {"type":"string","enum":["gateway","provider"]};
const schema93 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const wrapper0 = {validate: validate21};

const pattern27 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");
const schema89 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};
const schema91 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern25 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if(!pattern24.test(data)){
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
if(!pattern25.test(data0)){
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
if(!pattern22.test(data1)){
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
validate34.errors = vErrors;
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
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema95 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."};
const schema96 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const pattern29 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate36.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate36.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate36.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate36.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern29.test(data0)){
validate36.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
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
if(!(func1.call(schema83.properties, key0))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dialect !== undefined){
let data0 = data.dialect;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/dialect",schemaPath:"#/$defs/DialectName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "generic") || (data0 === "envoy")) || (data0 === "haproxy")) || (data0 === "litellm")) || (data0 === "nginx")) || (data0 === "portkey")) || (data0 === "traefik"))){
const err1 = {instancePath:instancePath+"/dialect",schemaPath:"#/$defs/DialectName/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
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
if(!(wrapper0.validate(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate33.errors = vErrors;
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
if(data.auth !== undefined){
let data1 = data.auth;
const _errs8 = errors;
if(typeof data1 !== "string"){
validate33.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "bearer") || (data1 === "x-api-key")) || (data1 === "api-key")) || (data1 === "x-goog-api-key")) || (data1 === "none"))){
validate33.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/enum",keyword:"enum",params:{allowedValues: schema85.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined){
let data2 = data.credential;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func3(data2) > 128){
validate33.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/$defs/EnvironmentName/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern22.test(data2)){
validate33.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined){
let data3 = data.credential_of;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate33.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/$defs/CredentialOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "gateway") || (data3 === "provider"))){
validate33.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/$defs/CredentialOf/enum",keyword:"enum",params:{allowedValues: schema87.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 32){
validate33.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 in data4){
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err3 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(!pattern23.test(key1)){
const err4 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key1};
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
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate33.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key2 in data4){
const _errs23 = errors;
if(!(validate34(data4[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid8 = _errs23 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined){
let data6 = data.concurrency;
const _errs24 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate33.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 64 || isNaN(data6)){
validate33.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate33.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cool_downs !== undefined){
const _errs26 = errors;
if(typeof data.cool_downs !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/cool_downs",schemaPath:"#/properties/cool_downs/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data8 = data.timeout;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data8 === "string"){
if(func3(data8) > 16){
validate33.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data8)){
validate33.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined){
let data9 = data.settle;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data9 === "string"){
if(func3(data9) > 16){
validate33.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data9)){
validate33.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs34 = errors;
if(!(validate36(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}};
const schema100 = {"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"};

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
if(((data.name === undefined) && (missing0 = "name")) || ((data.attempts === undefined) && (missing0 = "attempts"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
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
if(errors === _errs7){
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
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/UnknownAttempts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("unknown" !== data1){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/$defs/UnknownAttempts/const",keyword:"const",params:{allowedValue: "unknown"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate39.errors = vErrors;
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
if(data.timeout !== undefined){
let data2 = data.timeout;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(func3(data2) > 16){
validate39.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data2)){
validate39.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}};
const schema111 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const schema115 = {"type":"string","enum":["json","json-lines","json-array"]};
const schema116 = {"type":"string","enum":["json","cri","docker","journald","syslog"]};
const schema117 = {"type":"string","enum":["whole","within","base64"]};
const schema141 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"};
const pattern39 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");
const pattern54 = new RegExp("^[1-9]\\d{0,6}(KiB|MiB|GiB)$", "u");
const schema106 = {"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]};
const pattern36 = new RegExp("^[!-~]+$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema106.anyOf[0].enum}};
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
if(!pattern23.test(data0)){
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
if(!pattern36.test(data1)){
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
validate42.errors = vErrors;
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
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema108 = {"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate44.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
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
if(!pattern23.test(key0)){
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
validate44.errors = vErrors;
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
validate44.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data0) < 1){
validate44.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data0)){
validate44.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}};

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
let missing0;
if(((data.parameter === undefined) && (missing0 = "parameter")) || ((data.size === undefined) && (missing0 = "size"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate46.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data0) < 1){
validate46.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
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
validate46.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate46.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate46.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate46.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data2)){
validate46.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/from",schemaPath:"dialect.schema.json#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema119.properties, key0))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate48.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data0)){
validate48.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data1)){
validate48.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data2)){
validate48.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/event",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data3)){
validate48.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data4)){
validate48.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data5)){
validate48.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/time",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data6)){
validate48.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data7)){
validate48.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data8)){
validate48.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data9)){
validate48.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data10)){
validate48.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate50.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate50.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate50.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate50.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/attempt/" + i0,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate50.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate50.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data3) < 1){
validate50.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/switch/" + i1,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate50.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate50.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data5) < 1){
validate50.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/outcome/" + i2,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate50.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate50.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data7) < 1){
validate50.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/other/" + i3,schemaPath:"#/$defs/EventPattern/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.gateway === undefined) && (missing0 = "gateway")) || ((data.source === undefined) && (missing0 = "source"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema102.properties, key0))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate41.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate41.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
if(typeof data1 !== "string"){
validate41.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "jsonl") || (data1 === "http"))){
validate41.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema102.properties.source.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data2 = data.path;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) > 512){
validate41.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data2) < 1){
validate41.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern29.test(data2)){
validate41.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/LogPath/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data3 = data.endpoint;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 64){
validate41.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data3)){
validate41.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs13 = errors;
if(!(validate42(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
const _errs14 = errors;
if(!(validate44(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data6 = data.request;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.path === undefined) && (missing1 = "path")){
validate41.errors = [{instancePath:instancePath+"/request",schemaPath:"#/$defs/LogRequest/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data6){
if(!((((key1 === "method") || (key1 === "path")) || (key1 === "query")) || (key1 === "body"))){
validate41.errors = [{instancePath:instancePath+"/request",schemaPath:"#/$defs/LogRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.method !== undefined){
let data7 = data6.method;
const _errs19 = errors;
if(typeof data7 !== "string"){
validate41.errors = [{instancePath:instancePath+"/request/method",schemaPath:"#/$defs/LogRequest/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "GET") || (data7 === "POST"))){
validate41.errors = [{instancePath:instancePath+"/request/method",schemaPath:"#/$defs/LogRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema111.properties.method.enum}}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.path !== undefined){
let data8 = data6.path;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func3(data8) > 512){
validate41.errors = [{instancePath:instancePath+"/request/path",schemaPath:"#/$defs/LogRequest/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern39.test(data8)){
validate41.errors = [{instancePath:instancePath+"/request/path",schemaPath:"#/$defs/LogRequest/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/request/path",schemaPath:"#/$defs/LogRequest/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.query !== undefined){
let data9 = data6.query;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 16){
validate41.errors = [{instancePath:instancePath+"/request/query",schemaPath:"#/$defs/LogRequest/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key2 in data9){
const _errs25 = errors;
if(errors === _errs25){
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err0 = {instancePath:instancePath+"/request/query",schemaPath:"#/$defs/LogRequest/properties/query/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2};
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
const err1 = {instancePath:instancePath+"/request/query",schemaPath:"#/$defs/LogRequest/properties/query/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
const err2 = {instancePath:instancePath+"/request/query",schemaPath:"#/$defs/LogRequest/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate41.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key3 in data9){
let data10 = data9[key3];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func3(data10) > 1024){
validate41.errors = [{instancePath:instancePath+"/request/query/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LogRequest/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/request/query/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LogRequest/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/request/query",schemaPath:"#/$defs/LogRequest/properties/query/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.body !== undefined){
let data11 = data6.body;
const _errs30 = errors;
if(errors === _errs30){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 64){
validate41.errors = [{instancePath:instancePath+"/request/body",schemaPath:"#/$defs/LogRequest/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/request/body",schemaPath:"#/$defs/LogRequest/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/request",schemaPath:"#/$defs/LogRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data12 = data.at;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(func3(data12) > 256){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern40.test(data12)){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"dialect.schema.json#/$defs/JsonPointer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined){
const _errs36 = errors;
if(!(validate46(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data14 = data.content;
const _errs37 = errors;
if(typeof data14 !== "string"){
validate41.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/LogContent/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data14 === "json") || (data14 === "json-lines")) || (data14 === "json-array"))){
validate41.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/LogContent/enum",keyword:"enum",params:{allowedValues: schema115.enum}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data15 = data.line;
const _errs40 = errors;
if(typeof data15 !== "string"){
validate41.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/LineForm/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data15 === "json") || (data15 === "cri")) || (data15 === "docker")) || (data15 === "journald")) || (data15 === "syslog"))){
validate41.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/LineForm/enum",keyword:"enum",params:{allowedValues: schema116.enum}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data16 = data.ids;
const _errs43 = errors;
if(typeof data16 !== "string"){
validate41.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/$defs/LogIds/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data16 === "whole") || (data16 === "within")) || (data16 === "base64"))){
validate41.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/$defs/LogIds/enum",keyword:"enum",params:{allowedValues: schema117.enum}}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data17 = data.rows;
const _errs46 = errors;
if(typeof data17 !== "string"){
validate41.errors = [{instancePath:instancePath+"/rows",schemaPath:"dialect.schema.json#/$defs/LogRows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data17 === "request") || (data17 === "attempt")) || (data17 === "event"))){
validate41.errors = [{instancePath:instancePath+"/rows",schemaPath:"dialect.schema.json#/$defs/LogRows/enum",keyword:"enum",params:{allowedValues: schema118.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs49 = errors;
if(!(validate48(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
const _errs50 = errors;
if(!(validate50(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined){
let data20 = data.no_call;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data20)){
if(data20.length > 8){
validate41.errors = [{instancePath:instancePath+"/no_call",schemaPath:"dialect.schema.json#/$defs/NoCall/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid14 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs54 = errors;
if(errors === _errs54){
if(typeof data21 === "string"){
if(func3(data21) > 256){
validate41.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"dialect.schema.json#/$defs/NoCall/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/no_call/" + i0,schemaPath:"dialect.schema.json#/$defs/NoCall/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs54 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/no_call",schemaPath:"dialect.schema.json#/$defs/NoCall/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined){
let data22 = data.call_like;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data22 === "string"){
if(func3(data22) > 64){
validate41.errors = [{instancePath:instancePath+"/call_like",schemaPath:"dialect.schema.json#/$defs/CallLike/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data22) < 1){
validate41.errors = [{instancePath:instancePath+"/call_like",schemaPath:"dialect.schema.json#/$defs/CallLike/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/call_like",schemaPath:"dialect.schema.json#/$defs/CallLike/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined){
let data23 = data.redispatch;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data23 === "string"){
if(func3(data23) > 4){
validate41.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"dialect.schema.json#/$defs/Redispatch/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func3(data23) < 1){
validate41.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"dialect.schema.json#/$defs/Redispatch/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/redispatch",schemaPath:"dialect.schema.json#/$defs/Redispatch/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined){
let data24 = data.separators;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data24)){
if(data24.length > 4){
validate41.errors = [{instancePath:instancePath+"/separators",schemaPath:"dialect.schema.json#/$defs/Separators/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data24.length < 1){
validate41.errors = [{instancePath:instancePath+"/separators",schemaPath:"dialect.schema.json#/$defs/Separators/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid18 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
const _errs65 = errors;
if(errors === _errs65){
if(typeof data25 === "string"){
if(func3(data25) > 8){
validate41.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"dialect.schema.json#/$defs/Separators/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func3(data25) < 1){
validate41.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"dialect.schema.json#/$defs/Separators/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/separators/" + i1,schemaPath:"dialect.schema.json#/$defs/Separators/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs65 === errors;
if(!valid18){
break;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/separators",schemaPath:"dialect.schema.json#/$defs/Separators/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined){
let data26 = data.settle;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data26 === "string"){
if(func3(data26) > 16){
validate41.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data26)){
validate41.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_size !== undefined){
let data27 = data.max_size;
const _errs70 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data27 === "string"){
if(func3(data27) > 16){
validate41.errors = [{instancePath:instancePath+"/max_size",schemaPath:"#/$defs/Size/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern54.test(data27)){
validate41.errors = [{instancePath:instancePath+"/max_size",schemaPath:"#/$defs/Size/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,6}(KiB|MiB|GiB)$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/max_size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined){
let data28 = data.bodies;
const _errs73 = errors;
if(typeof data28 !== "string"){
validate41.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data28 === "refused") || (data28 === "allowed"))){
validate41.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema102.properties.bodies.enum}}];
return false;
}
var valid0 = _errs73 === errors;
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
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema144 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const schema145 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const schema146 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern6 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");
const pattern57 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");
const pattern58 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

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
if((data.source === undefined) && (missing0 = "source")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate53.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate53.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data0)){
validate53.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/ContractSource/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data1) < 1){
validate53.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern57.test(data1)){
validate53.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/$defs/HttpsUrl/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern58.test(data2)){
validate53.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/checked",schemaPath:"#/$defs/Day/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data3)){
validate53.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/max_age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data4) < 1){
validate53.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data4)){
validate53.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data5) < 1){
validate53.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern57.test(data5)){
validate53.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/escalation",schemaPath:"#/$defs/HttpsUrl/type",keyword:"type",params:{type: "string"}}];
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}};
const schema38 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};
const schema47 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."};
const schema154 = {"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}};
const schema161 = {"type":"string","enum":["log","header"]};
const pattern10 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");
const schema156 = {"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}};
const schema62 = {"type":"string","enum":["header","log","witness"]};
const schema158 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate57.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min !== undefined){
let data0 = data.min;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 16){
validate57.errors = [{instancePath:instancePath+"/min",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data0)){
validate57.errors = [{instancePath:instancePath+"/min",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/min",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
let data1 = data.max;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func3(data1) > 16){
validate57.errors = [{instancePath:instancePath+"/max",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data1)){
validate57.errors = [{instancePath:instancePath+"/max",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/max",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.attempts === undefined) && (missing0 = "attempts")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attempts") || (key0 === "proof")) || (key0 === "retrying_layers")) || (key0 === "wait"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempts !== undefined){
let data0 = data.attempts;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate56.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.proof !== undefined){
let data1 = data.proof;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate56.errors = [{instancePath:instancePath+"/proof",schemaPath:"record.schema.json#/$defs/Source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "header") || (data1 === "log")) || (data1 === "witness"))){
validate56.errors = [{instancePath:instancePath+"/proof",schemaPath:"record.schema.json#/$defs/Source/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrying_layers !== undefined){
let data2 = data.retrying_layers;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.wait !== undefined){
const _errs9 = errors;
if(!(validate57(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."};
const schema163 = {"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]};
const schema164 = {"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};
const schema165 = {"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}};
const schema178 = {"type":"string","const":"client"};
const schema170 = {"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]};
const schema171 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."};
const schema173 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema174 = {"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};
const pattern70 = new RegExp("^[1-9]\\d{0,3}s$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
const err4 = {instancePath,schemaPath:"#/$defs/StepWord/enum",keyword:"enum",params:{allowedValues: schema174.enum}};
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
if(!pattern70.test(data1)){
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
validate65.errors = vErrors;
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
validate65.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate64.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate64.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
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
validate64.errors = vErrors;
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
validate64.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate64.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate64.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
if(!(validate64(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!pattern23.test(key3)){
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
if(!pattern24.test(data3)){
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
validate63.errors = vErrors;
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
validate63.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.check === undefined) && (missing0 = "check")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema165.properties, key0))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
let data0 = data.check;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate62.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckKind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data0 === "smoke") || (data0 === "stream")) || (data0 === "bad-credential")) || (data0 === "unknown-model")) || (data0 === "invalid-body")) || (data0 === "wrong-path")) || (data0 === "fallback")) || (data0 === "retries")) || (data0 === "worst-case")) || (data0 === "promoted-target")) || (data0 === "recovery"))){
validate62.errors = [{instancePath:instancePath+"/check",schemaPath:"#/$defs/CheckKind/enum",keyword:"enum",params:{allowedValues: schema164.enum}}];
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
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 24){
validate62.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data1.length < 1){
validate62.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(typeof data2 !== "string"){
validate62.errors = [{instancePath:instancePath+"/accept/" + i0,schemaPath:"record.schema.json#/$defs/ErrorClass/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data2 === "network") || (data2 === "timeout")) || (data2 === "redirect")) || (data2 === "malformed_response")) || (data2 === "empty_answer")) || (data2 === "stream_error")) || (data2 === "truncated_stream")) || (data2 === "authentication")) || (data2 === "permission")) || (data2 === "model_not_found")) || (data2 === "unknown_path")) || (data2 === "quota_billing")) || (data2 === "rate_limited")) || (data2 === "context_length")) || (data2 === "request_too_large")) || (data2 === "content_filter")) || (data2 === "unsupported_parameter")) || (data2 === "invalid_request")) || (data2 === "conflict")) || (data2 === "overloaded")) || (data2 === "upstream_error")) || (data2 === "gateway_error")) || (data2 === "cancelled")) || (data2 === "wrong_family")) || (data2 === "unclassified"))){
validate62.errors = [{instancePath:instancePath+"/accept/" + i0,schemaPath:"record.schema.json#/$defs/ErrorClass/enum",keyword:"enum",params:{allowedValues: schema51.enum}}];
return false;
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
validate62.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data3 = data.on;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 64){
validate62.errors = [{instancePath:instancePath+"/on",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data3)){
validate62.errors = [{instancePath:instancePath+"/on",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/on",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data4 = data.stream;
const _errs13 = errors;
if(typeof data4 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data4){
validate62.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data5 = data.repeat;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate62.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate62.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate62.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.draws !== undefined){
let data6 = data.draws;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate62.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate62.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate62.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.calls !== undefined){
let data7 = data.calls;
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate62.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
validate62.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate62.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data8 = data.to;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(func3(data8) > 64){
validate62.errors = [{instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data8)){
validate62.errors = [{instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/to",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
const _errs24 = errors;
if(!(validate63(data.force, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined){
let data10 = data.via;
const _errs25 = errors;
if(typeof data10 !== "string"){
validate62.errors = [{instancePath:instancePath+"/via",schemaPath:"#/$defs/Via/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client" !== data10){
validate62.errors = [{instancePath:instancePath+"/via",schemaPath:"#/$defs/Via/const",keyword:"const",params:{allowedValue: "client"}}];
return false;
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
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
const err0 = {instancePath,schemaPath:"#/$defs/CheckKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
const err1 = {instancePath,schemaPath:"#/$defs/CheckKind/enum",keyword:"enum",params:{allowedValues: schema164.enum}};
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
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate61.errors = vErrors;
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
validate61.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 32){
validate60.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data.length < 1){
validate60.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate61(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
validate55.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "gateway") || (key0 === "family")) || (key0 === "model")) || (key0 === "output_cap")) || (key0 === "contract")) || (key0 === "retry_budget")) || (key0 === "fallback_visible_in")) || (key0 === "checks"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate55.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate55.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
let data1 = data.family;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate55.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data1 === "chat-completions") || (data1 === "responses")) || (data1 === "messages")) || (data1 === "generate-content")) || (data1 === "converse")) || (data1 === "embeddings")) || (data1 === "rerank"))){
validate55.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data2 = data.model;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 256){
validate55.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data2) < 1){
validate55.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern10.test(data2)){
validate55.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_cap !== undefined){
let data3 = data.output_cap;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "field") || (key1 === "tokens"))){
validate55.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/$defs/OutputCap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.field !== undefined){
let data4 = data3.field;
const _errs15 = errors;
if(typeof data4 !== "string"){
validate55.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/$defs/OutputCap/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "max_tokens") || (data4 === "max_completion_tokens")) || (data4 === "max_output_tokens")) || (data4 === "maxOutputTokens")) || (data4 === "maxTokens")) || (data4 === "none"))){
validate55.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/$defs/OutputCap/properties/field/enum",keyword:"enum",params:{allowedValues: schema154.properties.field.enum}}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.tokens !== undefined){
let data5 = data3.tokens;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate55.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
validate55.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate55.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/$defs/OutputCap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data6 = data.contract;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(func3(data6) > 64){
validate55.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data6)){
validate55.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined){
const _errs22 = errors;
if(!(validate56(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined){
let data8 = data.fallback_visible_in;
const _errs23 = errors;
if(typeof data8 !== "string"){
validate55.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"#/$defs/FallbackVisibleIn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "log") || (data8 === "header"))){
validate55.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"#/$defs/FallbackVisibleIn/enum",keyword:"enum",params:{allowedValues: schema161.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
const _errs26 = errors;
if(!(validate60(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
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
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema179 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. {model} stands for the model of a request. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}};
const schema46 = {"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."};
const schema190 = {"type":"string","enum":["ordered","weighted"]};
const schema191 = {"type":"string","enum":["never","allowed"]};
const schema192 = {"type":"string","enum":["fallback","refuse"]};
const schema195 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}};
const pattern9 = new RegExp("^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$", "u");
const schema187 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."};
const schema189 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate74.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate74.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
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
validate74.errors = vErrors;
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
if(data0.length > 16){
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func3(data1) > 256){
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/TargetAlias/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/TargetAlias/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern24.test(data1)){
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/TargetAlias/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/TargetAlias/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema193 = {"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.within === undefined) && (missing0 = "within")){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "within")){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.within !== undefined){
let data0 = data.within;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 16){
validate76.errors = [{instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern27.test(data0)){
validate76.errors = [{instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema196 = {"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}};
const schema197 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};
const func0 = require("ajv/dist/runtime/equal").default;

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
if(Array.isArray(data)){
if(data.length > 64){
validate78.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate78.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate78.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "additionalModelRequestFields") || (data0 === "additionalModelResponseFieldPaths")) || (data0 === "audio")) || (data0 === "background")) || (data0 === "cache_control")) || (data0 === "cachedContent")) || (data0 === "container")) || (data0 === "contents")) || (data0 === "conversation")) || (data0 === "dimensions")) || (data0 === "documents")) || (data0 === "encoding_format")) || (data0 === "frequency_penalty")) || (data0 === "function_call")) || (data0 === "functions")) || (data0 === "generation_config")) || (data0 === "generationConfig")) || (data0 === "guardrailConfig")) || (data0 === "include")) || (data0 === "inference_geo")) || (data0 === "inferenceConfig")) || (data0 === "input")) || (data0 === "instructions")) || (data0 === "labels")) || (data0 === "logit_bias")) || (data0 === "logprobs")) || (data0 === "max_chunks_per_doc")) || (data0 === "max_completion_tokens")) || (data0 === "max_output_tokens")) || (data0 === "max_tokens")) || (data0 === "max_tokens_per_doc")) || (data0 === "max_tool_calls")) || (data0 === "messages")) || (data0 === "metadata")) || (data0 === "modalities")) || (data0 === "model")) || (data0 === "n")) || (data0 === "output_config")) || (data0 === "parallel_tool_calls")) || (data0 === "performanceConfig")) || (data0 === "prediction")) || (data0 === "presence_penalty")) || (data0 === "previous_response_id")) || (data0 === "prompt")) || (data0 === "prompt_cache_key")) || (data0 === "promptVariables")) || (data0 === "query")) || (data0 === "rank_fields")) || (data0 === "reasoning")) || (data0 === "reasoning_effort")) || (data0 === "requestMetadata")) || (data0 === "response_format")) || (data0 === "return_documents")) || (data0 === "safety_identifier")) || (data0 === "safetySettings")) || (data0 === "seed")) || (data0 === "service_tier")) || (data0 === "serviceTier")) || (data0 === "stop")) || (data0 === "stop_sequences")) || (data0 === "store")) || (data0 === "stream")) || (data0 === "stream_options")) || (data0 === "system")) || (data0 === "system_instruction")) || (data0 === "systemInstruction")) || (data0 === "temperature")) || (data0 === "text")) || (data0 === "thinking")) || (data0 === "tool_choice")) || (data0 === "toolConfig")) || (data0 === "tools")) || (data0 === "top_k")) || (data0 === "top_logprobs")) || (data0 === "top_n")) || (data0 === "top_p")) || (data0 === "truncation")) || (data0 === "user")) || (data0 === "verbosity")) || (data0 === "web_search_options"))){
validate78.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"record.schema.json#/$defs/RequestField/enum",keyword:"enum",params:{allowedValues: schema197.enum}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
validate78.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema198 = {"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

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
if(!pattern23.test(key2)){
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
if(!pattern24.test(data2)){
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
validate80.errors = vErrors;
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
validate80.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema203 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."};
const schema207 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern88 = new RegExp("^/[ -~]*$", "u");
const schema205 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema206 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern87 = new RegExp("^[ -~]*$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate85.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate85.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
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
validate85.errors = vErrors;
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
if(!pattern87.test(data0)){
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
validate85.errors = vErrors;
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
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate84.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate84.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data0)){
validate84.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/file",schemaPath:"#/$defs/RepositoryPath/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate85(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
if(!pattern88.test(data2)){
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
if(!pattern88.test(data3)){
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
validate84.errors = vErrors;
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
if(!pattern88.test(data4)){
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
if(!(validate85(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
validate84.errors = vErrors;
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
validate84.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate84.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema179.properties, key0))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
validate73.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate73.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
validate73.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data2 === "chat-completions") || (data2 === "responses")) || (data2 === "messages")) || (data2 === "generate-content")) || (data2 === "converse")) || (data2 === "embeddings")) || (data2 === "rerank"))){
validate73.errors = [{instancePath:instancePath+"/family",schemaPath:"record.schema.json#/$defs/RequestFamily/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
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
validate73.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern9.test(data3)){
validate73.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/path",schemaPath:"record.schema.json#/$defs/RequestPath/type",keyword:"type",params:{type: "string"}}];
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
validate73.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data4) < 1){
validate73.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern10.test(data4)){
validate73.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/model",schemaPath:"record.schema.json#/$defs/ModelName/type",keyword:"type",params:{type: "string"}}];
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
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs20 = errors;
for(const key1 in data5){
if(!((key1 === "field") || (key1 === "tokens"))){
validate73.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/$defs/OutputCap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data5.field !== undefined){
let data6 = data5.field;
const _errs21 = errors;
if(typeof data6 !== "string"){
validate73.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/$defs/OutputCap/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data6 === "max_tokens") || (data6 === "max_completion_tokens")) || (data6 === "max_output_tokens")) || (data6 === "maxOutputTokens")) || (data6 === "maxTokens")) || (data6 === "none"))){
validate73.errors = [{instancePath:instancePath+"/output_cap/field",schemaPath:"#/$defs/OutputCap/properties/field/enum",keyword:"enum",params:{allowedValues: schema154.properties.field.enum}}];
return false;
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data5.tokens !== undefined){
let data7 = data5.tokens;
const _errs23 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate73.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4096 || isNaN(data7)){
validate73.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate73.errors = [{instancePath:instancePath+"/output_cap/tokens",schemaPath:"#/$defs/OutputCap/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs23 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/output_cap",schemaPath:"#/$defs/OutputCap/type",keyword:"type",params:{type: "object"}}];
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
validate73.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data8)){
validate73.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/contract",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
const _errs28 = errors;
if(!(validate74(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data10 = data.order;
const _errs29 = errors;
if(typeof data10 !== "string"){
validate73.errors = [{instancePath:instancePath+"/order",schemaPath:"#/$defs/TargetOrder/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "ordered") || (data10 === "weighted"))){
validate73.errors = [{instancePath:instancePath+"/order",schemaPath:"#/$defs/TargetOrder/enum",keyword:"enum",params:{allowedValues: schema190.enum}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined){
let data11 = data.refusals;
const _errs32 = errors;
if(typeof data11 !== "string"){
validate73.errors = [{instancePath:instancePath+"/refusals",schemaPath:"#/$defs/RefusalPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "never") || (data11 === "allowed"))){
validate73.errors = [{instancePath:instancePath+"/refusals",schemaPath:"#/$defs/RefusalPolicy/enum",keyword:"enum",params:{allowedValues: schema191.enum}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data12 = data.context;
const _errs35 = errors;
if(typeof data12 !== "string"){
validate73.errors = [{instancePath:instancePath+"/context",schemaPath:"#/$defs/ContextPolicy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data12 === "fallback") || (data12 === "refuse"))){
validate73.errors = [{instancePath:instancePath+"/context",schemaPath:"#/$defs/ContextPolicy/enum",keyword:"enum",params:{allowedValues: schema192.enum}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failback !== undefined){
const _errs38 = errors;
if(!(validate76(data.failback, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ask !== undefined){
let data14 = data.ask;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
validate73.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/$defs/Ask/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data14){
if(!(((key2 === "tools") || (key2 === "system")) || (key2 === "json"))){
validate73.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/$defs/Ask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data14.tools !== undefined){
const _errs43 = errors;
if(typeof data14.tools !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/ask/tools",schemaPath:"#/$defs/Ask/properties/tools/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.system !== undefined){
const _errs45 = errors;
if(typeof data14.system !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/ask/system",schemaPath:"#/$defs/Ask/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs45 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.json !== undefined){
const _errs47 = errors;
if(typeof data14.json !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/ask/json",schemaPath:"#/$defs/Ask/properties/json/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/ask",schemaPath:"#/$defs/Ask/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_differ !== undefined){
const _errs49 = errors;
if(!(validate78(data.may_differ, {instancePath:instancePath+"/may_differ",parentData:data,parentDataProperty:"may_differ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined){
const _errs50 = errors;
if(!(validate80(data.pin, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined){
const _errs51 = errors;
if(!(validate56(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined){
let data21 = data.fallback_visible_in;
const _errs52 = errors;
if(typeof data21 !== "string"){
validate73.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"#/$defs/FallbackVisibleIn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data21 === "log") || (data21 === "header"))){
validate73.errors = [{instancePath:instancePath+"/fallback_visible_in",schemaPath:"#/$defs/FallbackVisibleIn/enum",keyword:"enum",params:{allowedValues: schema161.enum}}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
const _errs55 = errors;
if(!(validate60(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined){
const _errs56 = errors;
if(!(validate84(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
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
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema210 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."};
const schema212 = {"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]};
const schema218 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
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
if(!pattern24.test(data)){
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
if(!pattern25.test(data0)){
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
validate92.errors = vErrors;
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
validate92.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.header === undefined) && (missing0 = "header")) || ((data.matches === undefined) && (missing0 = "matches"))){
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
if(!(((key0 === "gateway") || (key0 === "header")) || (key0 === "matches"))){
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
if(data.gateway !== undefined){
let data0 = data.gateway;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err2 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
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
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.header !== undefined){
let data1 = data.header;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern23.test(data1)){
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
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
const err7 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}};
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
if(valid1){
if(data.matches !== undefined){
let data2 = data.matches;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func3(data2) > 1024){
const err8 = {instancePath:instancePath+"/matches",schemaPath:"#/$defs/HeaderText/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/matches",schemaPath:"#/$defs/HeaderText/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern24.test(data2)){
const err10 = {instancePath:instancePath+"/matches",schemaPath:"#/$defs/HeaderText/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}};
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
}
else {
const err11 = {instancePath:instancePath+"/matches",schemaPath:"#/$defs/HeaderText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.header === undefined) && (missing1 = "header")) || ((data.equals === undefined) && (missing1 = "equals"))){
const err13 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs15 = errors;
for(const key1 in data){
if(!(((key1 === "gateway") || (key1 === "header")) || (key1 === "equals"))){
const err14 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
if(_errs15 === errors){
if(data.gateway !== undefined){
let data3 = data.gateway;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err15 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(!pattern4.test(data3)){
const err16 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
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
const err17 = {instancePath:instancePath+"/gateway",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.header !== undefined){
let data4 = data.header;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(func3(data4) > 64){
const err18 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(!pattern23.test(data4)){
const err19 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
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
const err20 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/HeaderName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.equals !== undefined){
const _errs22 = errors;
if(!(validate92(data.equals, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err22 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate90.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data0)){
validate90.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/name",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
if(data1.length > 32){
validate90.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data1.length < 1){
validate90.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate91(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
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
validate90.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
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
validate90.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data3.length < 1){
validate90.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func3(data4) > 64){
validate90.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data4)){
validate90.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/flags/" + i1,schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate90.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema222 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate96.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate96.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data0) < 1){
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern29.test(data0)){
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/LogPath/type",keyword:"type",params:{type: "string"}}];
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema224 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}};
const schema78 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern19 = new RegExp("^[a-z][a-z-]{1,39}$", "u");
const pattern7 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
const pattern104 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate98.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern19.test(data0)){
validate98.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/rule",schemaPath:"record.schema.json#/$defs/RuleId/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate98.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/route",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func3(data2) < 1){
validate98.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern7.test(data2)){
validate98.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func3(data3) < 1){
validate98.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern104.test(data3)){
validate98.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern87.test(data4)){
validate98.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.contracts === undefined) && (missing0 = "contracts"))) || ((data.routes === undefined) && (missing0 = "routes"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate32.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateways !== undefined){
let data1 = data.gateways;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 64){
validate32.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate32.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data1){
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err0 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
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
const err1 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key1};
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
const err2 = {instancePath:instancePath+"/gateways",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key1};
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
const err3 = {instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate32.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
const _errs10 = errors;
if(!(validate33(data1[key2], {instancePath:instancePath+"/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data3 = data.limits;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate32.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/$defs/RunLimits/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs14 = errors;
for(const key3 in data3){
if(!(key3 === "requests")){
validate32.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/$defs/RunLimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.requests !== undefined){
let data4 = data3.requests;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate32.errors = [{instancePath:instancePath+"/limits/requests",schemaPath:"#/$defs/RunLimits/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100000 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/limits/requests",schemaPath:"#/$defs/RunLimits/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/limits/requests",schemaPath:"#/$defs/RunLimits/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/$defs/RunLimits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
let data5 = data.layers;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 16){
validate32.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
if(data5.length < 1){
validate32.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate39(data5[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data7 = data.logs;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length > 64){
validate32.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data7.length < 1){
validate32.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate41(data7[i1], {instancePath:instancePath+"/logs/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid7 = _errs22 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined){
let data9 = data.contracts;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 256){
validate32.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 256}}];
return false;
}
else {
if(Object.keys(data9).length < 1){
validate32.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key4 in data9){
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof key4 === "string"){
if(func3(key4) > 64){
const err4 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern4.test(key4)){
const err5 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key4};
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
const err6 = {instancePath:instancePath+"/contracts",schemaPath:"record.schema.json#/$defs/Identifier/type",keyword:"type",params:{type: "string"},propertyName:key4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err7 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate32.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key5 in data9){
const _errs29 = errors;
if(!(validate53(data9[key5], {instancePath:instancePath+"/contracts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined){
const _errs30 = errors;
if(!(validate55(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data12 = data.routes;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate32.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data12.length < 1){
validate32.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid11 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs33 = errors;
if(!(validate73(data12[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid11 = _errs33 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs34 = errors;
if(!(validate90(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs35 = errors;
if(!(validate96(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data16 = data.waivers;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
if(data16.length > 100){
validate32.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data16.length < 1){
validate32.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid12 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs38 = errors;
if(!(validate98(data16[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid12 = _errs38 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
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
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
