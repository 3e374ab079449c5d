// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isDialect = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json","title":"Fallback Gate dialect","description":"What to send to a gateway and what to read from its answers. Data only, no code.","$ref":"#/$defs/Dialect","$defs":{"Dialect":{"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}},"Additions":{"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}},"HeaderAccount":{"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}},"CacheEvidence":{"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}},"JsonPointer":{"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."},"LogFormat":{"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}},"LogRows":{"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."},"LogFields":{"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}},"LogEvents":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}},"NoCall":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."},"CallLike":{"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."},"Redispatch":{"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."},"Separators":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."},"EventPattern":{"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}};
const func0 = Object.prototype.hasOwnProperty;
const func106 = require("ajv/dist/runtime/ucs2length").default;
const schema23 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

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
if(func106(data) > 64){
validate131.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate131.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
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

const schema62 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern16 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 64){
validate363.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate363.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate363.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema64 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const pattern17 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 1024){
validate367.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func106(data) < 1){
validate367.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate367.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate367.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern15 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
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
validate365.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate365.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(!(validate363(key1, {instancePath:instancePath+"/headers",parentData:data0,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
validate365.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data0)){
const _errs6 = errors;
if(!(validate367(data0[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
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
validate365.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate365.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key3 of Object.keys(data2)){
const _errs9 = errors;
if(errors === _errs9){
if(typeof key3 === "string"){
if(func106(key3) > 64){
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
if(!pattern15.test(key3)){
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
validate365.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate365.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate365.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema45 = {"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "retries") || (data === "attempts")) || (data === "list")) || (data === "events"))){
validate372.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"string","enum":["path","gateway","last-target","unknown"]};

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
if(!((((data === "path") || (data === "gateway")) || (data === "last-target")) || (data === "unknown"))){
validate374.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}}];
return false;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate376.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate376.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
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
validate370.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate370.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate363(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
if(!(validate372(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
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
if(!(validate374(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
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
validate370.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate376(data3[i0], {instancePath:instancePath+"/promised/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
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
validate370.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
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
validate370.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate370.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data5["1xx"] !== undefined && func0.call(data5, "1xx")){
let data6 = data5["1xx"];
const _errs11 = errors;
if(typeof data6 !== "string"){
validate370.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties["1xx"].enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties["2xx"].enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties["3xx"].enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties["4xx"].enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties["5xx"].enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate370.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema138.properties.absent.properties.none.enum}}];
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
validate370.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
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
validate370.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 of Object.keys(data12)){
if(!((key2 === "status") || (key2 === "headers"))){
validate370.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
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
validate370.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate370.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate376(data13[i1], {instancePath:instancePath+"/exact_when/status/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
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
validate370.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
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
validate370.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs31 = errors;
if(!(validate363(key3, {instancePath:instancePath+"/exact_when/headers",parentData:data15,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
validate370.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data15)){
const _errs33 = errors;
if(!(validate367(data15[key4], {instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
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
validate370.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate370.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
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
validate370.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema142 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
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
validate383.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate383.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate363(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
validate383.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate383.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func106(data2) > 64){
validate383.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func106(data2) < 1){
validate383.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate383.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
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
validate383.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
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
validate383.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func106(data4) > 64){
validate383.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func106(data4) < 1){
validate383.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate383.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
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
validate383.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
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
validate383.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate389.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate389.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}}];
return false;
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema81 = {"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate393.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate393.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}};
const schema76 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."};
const pattern23 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 256){
validate198.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern23.test(data)){
validate198.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate395.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate395.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema82.properties, key0))){
validate395.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate198(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate395.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate395.errors = vErrors;
return errors === 0;
}
validate395.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}};
const schema85 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."};

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
if(typeof data === "string"){
if(func106(data) > 256){
validate212.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func106(data) < 1){
validate212.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate408.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate408.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate408.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate212(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate408.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate408.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate212(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate408.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate408.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate212(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate408.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate408.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate212(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate408.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 8){
validate414.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func106(data0) > 256){
validate414.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate414.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 64){
validate416.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func106(data) < 1){
validate416.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 4){
validate418.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func106(data) < 1){
validate418.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate418.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate420.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate420.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func106(data0) > 8){
validate420.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func106(data0) < 1){
validate420.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate420.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate420.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
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
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate392.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs2 = errors;
if(!(validate393(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
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
if(!(validate395(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
if(!(validate408(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
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
if(!(validate414(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
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
if(!(validate416(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
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
if(!(validate418(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
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
if(!(validate420(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
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
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern43 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

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
if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.verified === undefined) || (!(func0.call(data, "verified")))) && (missing0 = "verified"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))){
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
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate131(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate53.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate53.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema20.properties.verified.enum}}];
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
validate53.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate53.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema20.properties.credential_of.enum}}];
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
validate53.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate363(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
validate53.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate365(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
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
validate53.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate370(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
validate53.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate363(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
validate53.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate383(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
validate53.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate363(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
if(!(validate365(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
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
if(!(validate365(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
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
validate53.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func106(key1) > 64){
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
if(!pattern43.test(key1)){
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
validate53.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate389(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
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
validate53.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate363(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
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
if(!(validate392(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json" */;
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

exports.isManifest = validate133;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json","title":"Fallback Gate route manifest","$ref":"#/$defs/Manifest","$defs":{"Manifest":{"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}},"Gateway":{"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}},"DialectName":{"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]},"Auth":{"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]},"LogAuth":{"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]},"LogHeaders":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}},"LogContent":{"type":"string","enum":["json","json-lines","json-array"]},"LineForm":{"type":"string","enum":["json","cri","docker","journald","syslog"]},"LogIds":{"type":"string","enum":["whole","within","base64"]},"HeaderSource":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]},"HeaderText":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"},"HeaderName":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"EnvironmentName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"RepositoryPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"},"Duration":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"},"Contract":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}},"ContractSource":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"RouteDefaults":{"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}},"Route":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. {model} stands for the model of a request. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}},"OutputCap":{"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}},"Targets":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."},"TargetAlias":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"RetryBudget":{"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}},"Checks":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"Check":{"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]},"CheckKind":{"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]},"CredentialOf":{"type":"string","enum":["gateway","provider"]},"RefusalPolicy":{"type":"string","enum":["never","allowed"]},"ContextPolicy":{"type":"string","enum":["fallback","refuse"]},"Ask":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}},"MayDiffer":{"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}},"RunLimits":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}},"TargetOrder":{"type":"string","enum":["ordered","weighted"]},"Failback":{"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}},"Pin":{"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]},"FallbackVisibleIn":{"type":"string","enum":["log","header"]},"CheckSettings":{"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}},"Force":{"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]},"Faults":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."},"Step":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]},"StepWord":{"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]},"Layer":{"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}},"UnknownAttempts":{"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"},"WaitPolicy":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."},"Via":{"type":"string","const":"client"},"Log":{"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}},"LogPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"},"Size":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"},"LogRequest":{"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}},"LogPages":{"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}},"Environment":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."},"Expectation":{"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]},"ExpectedValue":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]},"ScopePaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."},"ConfigPaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."},"Waiver":{"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}},"Traffic":{"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."},"TrafficPointer":{"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"},"FieldValues":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}},"FieldValue":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]},"Day":{"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"HttpsUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}};
const schema55 = {"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 64){
validate135.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate135.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}};
const schema58 = {"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]};

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
if(typeof data !== "string"){
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "generic") || (data === "envoy")) || (data === "haproxy")) || (data === "litellm")) || (data === "nginx")) || (data === "portkey")) || (data === "traefik"))){
validate138.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "bearer") || (data === "x-api-key")) || (data === "api-key")) || (data === "x-goog-api-key")) || (data === "none"))){
validate140.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}}];
return false;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 128){
validate142.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern15.test(data)){
validate142.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"string","enum":["gateway","provider"]};

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
if(typeof data !== "string"){
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "gateway") || (data === "provider"))){
validate144.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(func106(data) > 64){
validate146.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate146.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
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

const schema63 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};

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
if(func106(data) > 1024){
validate149.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func106(data) < 1){
validate149.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate149.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
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

const schema65 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern18 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");

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
if(typeof data === "string"){
if(func106(data) > 512){
validate151.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func106(data) < 1){
validate151.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern18.test(data)){
validate151.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
if(!(validate151(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
if(!(validate142(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
validate148.errors = vErrors;
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
validate148.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const pattern19 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");

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
if(func106(data) > 16){
validate155.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern19.test(data)){
validate155.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
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

const schema67 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."};
const schema68 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const pattern20 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 512){
validate159.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func106(data) < 1){
validate159.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern20.test(data)){
validate159.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 64){
validate158.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate158.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate159(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate53};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
if(!(func0.call(schema57.properties, key0))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dialect !== undefined && func0.call(data, "dialect")){
let data0 = data.dialect;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate138(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(wrapper0.validate(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err0 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate137.errors = vErrors;
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
if(data.auth !== undefined && func0.call(data, "auth")){
const _errs6 = errors;
if(!(validate140(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
const _errs7 = errors;
if(!(validate142(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential_of !== undefined && func0.call(data, "credential_of")){
const _errs8 = errors;
if(!(validate144(data.credential_of, {instancePath:instancePath+"/credential_of",parentData:data,parentDataProperty:"credential_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
let data4 = data.headers;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 32){
validate137.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(!(validate146(key1, {instancePath:instancePath+"/headers",parentData:data4,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate137.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate148(data4[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
let data6 = data.concurrency;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate137.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 64 || isNaN(data6)){
validate137.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate137.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.cool_downs !== undefined && func0.call(data, "cool_downs")){
const _errs16 = errors;
if(typeof data.cool_downs !== "boolean"){
validate137.errors = [{instancePath:instancePath+"/cool_downs",schemaPath:"#/properties/cool_downs/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
const _errs18 = errors;
if(!(validate155(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined && func0.call(data, "settle")){
const _errs19 = errors;
if(!(validate155(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined && func0.call(data, "config")){
const _errs20 = errors;
if(!(validate158(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
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
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}};

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
if(Object.keys(data).length < 1){
validate163.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "requests")){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requests !== undefined && func0.call(data, "requests")){
let data0 = data.requests;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate163.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate163.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate163.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}};
const schema71 = {"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("unknown" !== data){
validate167.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "unknown"}}];
return false;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate135(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
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
if(errors === _errs5){
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
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(!(validate167(data1, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
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
validate165.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
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
if(data.timeout !== undefined && func0.call(data, "timeout")){
const _errs8 = errors;
if(!(validate155(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}};
const schema73 = {"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]};
const pattern21 = new RegExp("^[!-~]+$", "u");

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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema73.anyOf[0].enum}};
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
if(!(validate146(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
if(func106(data1) > 64){
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
if(func106(data1) < 1){
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
if(!pattern21.test(data1)){
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
validate175.errors = vErrors;
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
validate175.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema74 = {"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}};

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
if(Object.keys(data).length > 16){
validate178.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate146(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
validate178.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs3 = errors;
if(!(validate149(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const pattern22 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");

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
if(((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "query")) || (key0 === "body"))){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate182.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "GET") || (data0 === "POST"))){
validate182.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema75.properties.method.enum}}];
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
if(func106(data1) > 512){
validate182.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern22.test(data1)){
validate182.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}}];
return false;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate182.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 of Object.keys(data2)){
const _errs8 = errors;
if(errors === _errs8){
if(typeof key1 === "string"){
if(func106(key1) > 64){
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
validate182.errors = vErrors;
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
if(func106(data3) > 1024){
validate182.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
validate182.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}}];
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
validate182.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func106(data) > 256){
validate184.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern23.test(data)){
validate184.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
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
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(func106(data0) > 64){
validate186.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func106(data0) < 1){
validate186.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
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
validate186.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate186.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate186.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate184(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","enum":["json","json-lines","json-array"]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "json") || (data === "json-lines")) || (data === "json-array"))){
validate189.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum}}];
return false;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"string","enum":["json","cri","docker","journald","syslog"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "json") || (data === "cri")) || (data === "docker")) || (data === "journald")) || (data === "syslog"))){
validate191.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","enum":["whole","within","base64"]};

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
if(typeof data !== "string"){
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "whole") || (data === "within")) || (data === "base64"))){
validate193.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate195.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
validate197.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema82.properties, key0))){
validate197.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate198(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate198(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate211.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate211.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate212(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate211.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate212(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate211.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate212(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate211.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate212(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 8){
validate218.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func106(data0) > 256){
validate218.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate218.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func106(data) > 64){
validate220.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func106(data) < 1){
validate220.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func106(data) > 4){
validate222.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func106(data) < 1){
validate222.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 4){
validate224.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate224.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func106(data0) > 8){
validate224.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func106(data0) < 1){
validate224.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate224.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"};
const pattern25 = new RegExp("^[1-9]\\d{0,6}(KiB|MiB|GiB)$", "u");

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
if(typeof data === "string"){
if(func106(data) > 16){
validate227.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern25.test(data)){
validate227.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,6}(KiB|MiB|GiB)$"}}];
return false;
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema72.properties, key0))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate135(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data1 = data.source;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate171.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "jsonl") || (data1 === "http"))){
validate171.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema72.properties.source.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs5 = errors;
if(!(validate159(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs6 = errors;
if(!(validate135(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined && func0.call(data, "auth")){
const _errs7 = errors;
if(!(validate175(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs8 = errors;
if(!(validate178(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined && func0.call(data, "request")){
const _errs9 = errors;
if(!(validate182(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs10 = errors;
if(!(validate184(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined && func0.call(data, "pages")){
const _errs11 = errors;
if(!(validate186(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs12 = errors;
if(!(validate189(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
const _errs13 = errors;
if(!(validate191(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined && func0.call(data, "ids")){
const _errs14 = errors;
if(!(validate193(data.ids, {instancePath:instancePath+"/ids",parentData:data,parentDataProperty:"ids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs15 = errors;
if(!(validate195(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
const _errs16 = errors;
if(!(validate197(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs17 = errors;
if(!(validate211(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined && func0.call(data, "no_call")){
const _errs18 = errors;
if(!(validate218(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined && func0.call(data, "call_like")){
const _errs19 = errors;
if(!(validate220(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined && func0.call(data, "redispatch")){
const _errs20 = errors;
if(!(validate222(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined && func0.call(data, "separators")){
const _errs21 = errors;
if(!(validate224(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined && func0.call(data, "settle")){
const _errs22 = errors;
if(!(validate155(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_size !== undefined && func0.call(data, "max_size")){
const _errs23 = errors;
if(!(validate227(data.max_size, {instancePath:instancePath+"/max_size",parentData:data,parentDataProperty:"max_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined && func0.call(data, "bodies")){
let data21 = data.bodies;
const _errs24 = errors;
if(typeof data21 !== "string"){
validate171.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data21 === "refused") || (data21 === "allowed"))){
validate171.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema72.properties.bodies.enum}}];
return false;
}
var valid0 = _errs24 === errors;
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema92 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const pattern5 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 512){
validate232.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func106(data) < 1){
validate232.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate232.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const pattern27 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");

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
if(typeof data === "string"){
if(func106(data) > 512){
validate234.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func106(data) < 1){
validate234.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern27.test(data)){
validate234.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern28 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

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
if(typeof data === "string"){
if(func106(data) > 10){
validate236.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern28.test(data)){
validate236.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
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
validate231.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate231.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate232(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate234(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
if(!(validate236(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
if(!(validate155(data.max_age, {instancePath:instancePath+"/max_age",parentData:data,parentDataProperty:"max_age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate151(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
if(!(validate234(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate231.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}};
const schema26 = {"type":"string","enum":["chat-completions","responses","messages","generate-content","converse","embeddings","rerank"],"description":"The families that the gate can request."};

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
if(typeof data !== "string"){
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "generate-content")) || (data === "converse")) || (data === "embeddings")) || (data === "rerank"))){
validate244.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."};
const pattern8 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 256){
validate246.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func106(data) < 1){
validate246.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate246.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","maxOutputTokens","maxTokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
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
if(!((key0 === "field") || (key0 === "tokens"))){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate248.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "max_tokens") || (data0 === "max_completion_tokens")) || (data0 === "max_output_tokens")) || (data0 === "maxOutputTokens")) || (data0 === "maxTokens")) || (data0 === "none"))){
validate248.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema98.properties.field.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined && func0.call(data, "tokens")){
let data1 = data.tokens;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate248.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4096 || isNaN(data1)){
validate248.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate248.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}};
const schema44 = {"type":"string","enum":["header","log","witness"]};

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
if(typeof data !== "string"){
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "header") || (data === "log")) || (data === "witness"))){
validate252.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."};

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
if(Object.keys(data).length < 1){
validate254.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "min") || (key0 === "max"))){
validate254.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min !== undefined && func0.call(data, "min")){
const _errs2 = errors;
if(!(validate155(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined && func0.call(data, "max")){
const _errs3 = errors;
if(!(validate155(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts")){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempts") || (key0 === "proof")) || (key0 === "retrying_layers")) || (key0 === "wait"))){
validate251.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data0 = data.attempts;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate251.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate251.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate251.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs4 = errors;
if(!(validate252(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrying_layers !== undefined && func0.call(data, "retrying_layers")){
let data2 = data.retrying_layers;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate251.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate251.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate251.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.wait !== undefined && func0.call(data, "wait")){
const _errs7 = errors;
if(!(validate254(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"string","enum":["log","header"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "log") || (data === "header"))){
validate259.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema102.enum}}];
return false;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."};
const schema104 = {"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]};
const schema105 = {"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};

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
if(typeof data !== "string"){
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
validate263.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema105.enum}}];
return false;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}};

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
if(typeof data !== "string"){
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate267.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}}];
return false;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema108 = {"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]};
const schema109 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."};
const schema110 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema111 = {"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((data === "hang") || (data === "reset")) || (data === "html")) || (data === "html-200")) || (data === "error-in-200")) || (data === "wrong-family")) || (data === "cached")) || (data === "unknown-fields")) || (data === "cut")) || (data === "cut-clean")) || (data === "drip")) || (data === "redirect")) || (data === "cut-role")) || (data === "slow")) || (data === "stall")) || (data === "malformed-chunk")) || (data === "empty")) || (data === "other-dimensions")) || (data === "context_length_exceeded")) || (data === "content_policy_violation")) || (data === "insufficient_quota")) || (data === "rate_limit")) || (data === "overloaded"))){
validate275.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum}}];
return false;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern30 = new RegExp("^[1-9]\\d{0,3}s$", "u");

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
if(func106(data1) > 8){
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
if(!pattern30.test(data1)){
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
validate274.errors = vErrors;
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
validate274.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate274.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate272.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate272.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate135(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
validate272.errors = vErrors;
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
validate272.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate272.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate274(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
validate272.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate272.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate272(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
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
if(!(validate246(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
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
if(!(validate146(key3, {instancePath:instancePath+"/headers",parentData:data2,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
if(!(validate149(data2[key4], {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate271.errors = vErrors;
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
validate271.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate271.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema112 = {"type":"string","const":"client"};

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
if(typeof data !== "string"){
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client" !== data){
validate283.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "client"}}];
return false;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema106.properties, key0))){
validate265.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate263(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 24){
validate265.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data1.length < 1){
validate265.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate267(data1[i0], {instancePath:instancePath+"/accept/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
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
validate265.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined && func0.call(data, "on")){
const _errs6 = errors;
if(!(validate135(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
let data4 = data.stream;
const _errs7 = errors;
if(typeof data4 !== "boolean"){
validate265.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data4){
validate265.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data5 = data.repeat;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate265.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate265.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate265.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.draws !== undefined && func0.call(data, "draws")){
let data6 = data.draws;
const _errs11 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate265.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate265.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate265.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.calls !== undefined && func0.call(data, "calls")){
let data7 = data.calls;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate265.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
validate265.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate265.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.to !== undefined && func0.call(data, "to")){
const _errs15 = errors;
if(!(validate135(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined && func0.call(data, "force")){
const _errs16 = errors;
if(!(validate271(data.force, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs17 = errors;
if(!(validate283(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate262.errors = vErrors;
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
validate262.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 32){
validate261.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data.length < 1){
validate261.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate262(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
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
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate242.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "gateway") || (key0 === "family")) || (key0 === "model")) || (key0 === "output_cap")) || (key0 === "contract")) || (key0 === "retry_budget")) || (key0 === "fallback_visible_in")) || (key0 === "checks"))){
validate242.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate135(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined && func0.call(data, "family")){
const _errs3 = errors;
if(!(validate244(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs4 = errors;
if(!(validate246(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_cap !== undefined && func0.call(data, "output_cap")){
const _errs5 = errors;
if(!(validate248(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined && func0.call(data, "contract")){
const _errs6 = errors;
if(!(validate135(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined && func0.call(data, "retry_budget")){
const _errs7 = errors;
if(!(validate251(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined && func0.call(data, "fallback_visible_in")){
const _errs8 = errors;
if(!(validate259(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined && func0.call(data, "checks")){
const _errs9 = errors;
if(!(validate261(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
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
}
}
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. {model} stands for the model of a request. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}};
const schema32 = {"type":"string","maxLength":256,"pattern":"^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."};
const pattern7 = new RegExp("^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$", "u");

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 256){
validate293.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern7.test(data)){
validate293.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."};
const schema116 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 256){
validate300.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func106(data) < 1){
validate300.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate300.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate298.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate298.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate135(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
validate298.errors = vErrors;
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
if(data0.length > 16){
validate298.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate300(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"string","enum":["ordered","weighted"]};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ordered") || (data === "weighted"))){
validate303.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema117.enum}}];
return false;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"string","enum":["never","allowed"]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "never") || (data === "allowed"))){
validate305.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema118.enum}}];
return false;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"string","enum":["fallback","refuse"]};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "fallback") || (data === "refuse"))){
validate307.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema119.enum}}];
return false;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.within === undefined) || (!(func0.call(data, "within")))) && (missing0 = "within")){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "within")){
validate309.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.within !== undefined && func0.call(data, "within")){
if(!(validate155(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate312.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "tools") || (key0 === "system")) || (key0 === "json"))){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tools !== undefined && func0.call(data, "tools")){
const _errs2 = errors;
if(typeof data.tools !== "boolean"){
validate312.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined && func0.call(data, "system")){
const _errs4 = errors;
if(typeof data.system !== "boolean"){
validate312.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.json !== undefined && func0.call(data, "json")){
const _errs6 = errors;
if(typeof data.json !== "boolean"){
validate312.errors = [{instancePath:instancePath+"/json",schemaPath:"#/properties/json/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}};
const schema123 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["additionalModelRequestFields","additionalModelResponseFieldPaths","audio","background","cache_control","cachedContent","container","contents","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","generation_config","generationConfig","guardrailConfig","include","inference_geo","inferenceConfig","input","instructions","labels","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","performanceConfig","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","promptVariables","query","rank_fields","reasoning","reasoning_effort","requestMetadata","response_format","return_documents","safety_identifier","safetySettings","seed","service_tier","serviceTier","stop","stop_sequences","store","stream","stream_options","system","system_instruction","systemInstruction","temperature","text","thinking","tool_choice","toolConfig","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "additionalModelRequestFields") || (data === "additionalModelResponseFieldPaths")) || (data === "audio")) || (data === "background")) || (data === "cache_control")) || (data === "cachedContent")) || (data === "container")) || (data === "contents")) || (data === "conversation")) || (data === "dimensions")) || (data === "documents")) || (data === "encoding_format")) || (data === "frequency_penalty")) || (data === "function_call")) || (data === "functions")) || (data === "generation_config")) || (data === "generationConfig")) || (data === "guardrailConfig")) || (data === "include")) || (data === "inference_geo")) || (data === "inferenceConfig")) || (data === "input")) || (data === "instructions")) || (data === "labels")) || (data === "logit_bias")) || (data === "logprobs")) || (data === "max_chunks_per_doc")) || (data === "max_completion_tokens")) || (data === "max_output_tokens")) || (data === "max_tokens")) || (data === "max_tokens_per_doc")) || (data === "max_tool_calls")) || (data === "messages")) || (data === "metadata")) || (data === "modalities")) || (data === "model")) || (data === "n")) || (data === "output_config")) || (data === "parallel_tool_calls")) || (data === "performanceConfig")) || (data === "prediction")) || (data === "presence_penalty")) || (data === "previous_response_id")) || (data === "prompt")) || (data === "prompt_cache_key")) || (data === "promptVariables")) || (data === "query")) || (data === "rank_fields")) || (data === "reasoning")) || (data === "reasoning_effort")) || (data === "requestMetadata")) || (data === "response_format")) || (data === "return_documents")) || (data === "safety_identifier")) || (data === "safetySettings")) || (data === "seed")) || (data === "service_tier")) || (data === "serviceTier")) || (data === "stop")) || (data === "stop_sequences")) || (data === "store")) || (data === "stream")) || (data === "stream_options")) || (data === "system")) || (data === "system_instruction")) || (data === "systemInstruction")) || (data === "temperature")) || (data === "text")) || (data === "thinking")) || (data === "tool_choice")) || (data === "toolConfig")) || (data === "tools")) || (data === "top_k")) || (data === "top_logprobs")) || (data === "top_n")) || (data === "top_p")) || (data === "truncation")) || (data === "user")) || (data === "verbosity")) || (data === "web_search_options"))){
validate315.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema123.enum}}];
return false;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func27 = require("ajv/dist/runtime/equal").default;

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate314.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate314.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate315(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
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
if(func27(data[i1], data[j0])){
validate314.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
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
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema124 = {"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
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
if(!(validate246(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
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
if(!(validate146(key2, {instancePath:instancePath+"/headers",parentData:data1,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
if(!(validate149(data1[key3], {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate318.errors = vErrors;
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
validate318.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema125 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."};
const schema126 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema127 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern34 = new RegExp("^[ -~]*$", "u");

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
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
if(func106(data) > 256){
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
if(!pattern34.test(data)){
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
validate329.errors = vErrors;
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
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate328.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate328.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func106(key0) > 256){
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
if(!pattern17.test(key0)){
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
validate328.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate329(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern35 = new RegExp("^/[ -~]*$", "u");

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 512){
validate332.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func106(data) < 2){
validate332.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern35.test(data)){
validate332.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}}];
return false;
}
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
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
validate326.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate326.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate151(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
if(!(validate328(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
if(!(validate332(data2, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
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
if(!(validate332(data2[i0], {instancePath:instancePath+"/among/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
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
validate326.errors = vErrors;
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
if(!(validate332(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(!(validate328(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
validate326.errors = vErrors;
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
validate326.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate326.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate326.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
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
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema113.properties, key0))){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate135(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(!(validate135(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(!(validate244(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate293(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
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
if(!(validate246(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_cap !== undefined && func0.call(data, "output_cap")){
const _errs7 = errors;
if(!(validate248(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined && func0.call(data, "contract")){
const _errs8 = errors;
if(!(validate135(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined && func0.call(data, "targets")){
const _errs9 = errors;
if(!(validate298(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
const _errs10 = errors;
if(!(validate303(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined && func0.call(data, "refusals")){
const _errs11 = errors;
if(!(validate305(data.refusals, {instancePath:instancePath+"/refusals",parentData:data,parentDataProperty:"refusals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined && func0.call(data, "context")){
const _errs12 = errors;
if(!(validate307(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failback !== undefined && func0.call(data, "failback")){
const _errs13 = errors;
if(!(validate309(data.failback, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ask !== undefined && func0.call(data, "ask")){
const _errs14 = errors;
if(!(validate312(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_differ !== undefined && func0.call(data, "may_differ")){
const _errs15 = errors;
if(!(validate314(data.may_differ, {instancePath:instancePath+"/may_differ",parentData:data,parentDataProperty:"may_differ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined && func0.call(data, "pin")){
const _errs16 = errors;
if(!(validate318(data.pin, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined && func0.call(data, "retry_budget")){
const _errs17 = errors;
if(!(validate251(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined && func0.call(data, "fallback_visible_in")){
const _errs18 = errors;
if(!(validate259(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined && func0.call(data, "checks")){
const _errs19 = errors;
if(!(validate261(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined && func0.call(data, "traffic")){
const _errs20 = errors;
if(!(validate326(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
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
}
}
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."};
const schema130 = {"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]};
const schema131 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
if(!(validate151(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
validate347.errors = vErrors;
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
validate347.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate347.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
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
if((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.matches === undefined) || (!(func0.call(data, "matches")))) && (missing0 = "matches"))){
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
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs4 = errors;
if(!(validate135(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.header !== undefined && func0.call(data, "header")){
const _errs5 = errors;
if(!(validate146(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.matches !== undefined && func0.call(data, "matches")){
const _errs6 = errors;
if(!(validate149(data.matches, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
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
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing1 = "header")) || (((data.equals === undefined) || (!(func0.call(data, "equals")))) && (missing1 = "equals"))){
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
const _errs9 = errors;
for(const key1 of Object.keys(data)){
if(!(((key1 === "gateway") || (key1 === "header")) || (key1 === "equals"))){
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
if(_errs9 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs10 = errors;
if(!(validate135(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.header !== undefined && func0.call(data, "header")){
const _errs11 = errors;
if(!(validate146(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.equals !== undefined && func0.call(data, "equals")){
const _errs12 = errors;
if(!(validate347(data.equals, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
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
var _valid0 = _errs7 === errors;
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
validate341.errors = vErrors;
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
validate341.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate341.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate339.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate339.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate135(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(data1.length > 32){
validate339.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data1.length < 1){
validate339.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate341(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
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
validate339.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
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
validate339.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data3.length < 1){
validate339.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate135(data3[i1], {instancePath:instancePath+"/flags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
validate339.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
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
validate339.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate354.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate354.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate159(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate354.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}};
const schema52 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern12 = new RegExp("^[a-z][a-z-]{1,39}$", "u");

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func106(data) > 40){
validate358.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate358.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
const pattern38 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
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
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate357.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate358(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
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
if(!(validate135(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(func106(data2) > 280){
validate357.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func106(data2) < 1){
validate357.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate357.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
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
if(func106(data3) > 128){
validate357.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func106(data3) < 1){
validate357.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern38.test(data3)){
validate357.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
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
if(func106(data4) > 64){
validate357.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern34.test(data4)){
validate357.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
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
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.contracts === undefined) || (!(func0.call(data, "contracts")))) && (missing0 = "contracts"))) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema55.properties, key0))){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate134.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate134.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateways !== undefined && func0.call(data, "gateways")){
let data1 = data.gateways;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 64){
validate134.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate134.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(!(validate135(key1, {instancePath:instancePath+"/gateways",parentData:data1,parentDataProperty:"gateways",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate134.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data1)){
const _errs8 = errors;
if(!(validate137(data1[key2], {instancePath:instancePath+"/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
}
else {
validate134.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs9 = errors;
if(!(validate163(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined && func0.call(data, "layers")){
let data4 = data.layers;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 16){
validate134.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
if(data4.length < 1){
validate134.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate165(data4[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
validate134.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
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
let data6 = data.logs;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 64){
validate134.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data6.length < 1){
validate134.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate171(data6[i1], {instancePath:instancePath+"/logs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contracts !== undefined && func0.call(data, "contracts")){
let data8 = data.contracts;
const _errs16 = errors;
if(errors === _errs16){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 256){
validate134.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 256}}];
return false;
}
else {
if(Object.keys(data8).length < 1){
validate134.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key3 of Object.keys(data8)){
const _errs18 = errors;
if(!(validate135(key3, {instancePath:instancePath+"/contracts",parentData:data8,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate134.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data8)){
const _errs20 = errors;
if(!(validate231(data8[key4], {instancePath:instancePath+"/contracts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined && func0.call(data, "defaults")){
const _errs21 = errors;
if(!(validate242(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined && func0.call(data, "routes")){
let data11 = data.routes;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate134.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data11.length < 1){
validate134.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate289(data11[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
validate134.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined && func0.call(data, "environment")){
const _errs25 = errors;
if(!(validate339(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs26 = errors;
if(!(validate354(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data15 = data.waivers;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data15)){
if(data15.length > 100){
validate134.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data15.length < 1){
validate134.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate357(data15[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid8 = _errs29 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
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
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
