// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBaseline = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json","title":"Fallback Gate baseline","description":"The facts of a documented surface on the day a person pinned it. Contains facts and hashes, never the page's text.","$ref":"#/$defs/PinnedContract","$defs":{"PinnedContract":{"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}},"DocumentKind":{"type":"string","enum":["openapi","markdown","html"]},"PartName":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"},"ShapeType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."},"Shape":{"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}};
const schema37 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const schema80 = {"type":"string","enum":["openapi","markdown","html"]};
const schema198 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const schema607 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"};
const schema77 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern6 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");
const pattern88 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const pattern25 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");
const pattern18 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema548 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
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
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate292.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate292.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
if(func2(data1) > 256){
validate292.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func2(data1) < 1){
validate292.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data1)){
validate292.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
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
if(func2(data3) > 512){
validate292.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func2(data3) < 1){
validate292.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data3)){
validate292.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/base_urls/" + i1,schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
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
if(func2(data5) > 256){
validate292.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func2(data5) < 1){
validate292.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data5)){
validate292.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
if(func2(data7) > 256){
validate292.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func2(data7) < 1){
validate292.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data7)){
validate292.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func2(data9) > 256){
validate292.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func2(data9) < 1){
validate292.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data9)){
validate292.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func2(data11) > 256){
validate292.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func2(data11) < 1){
validate292.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data11)){
validate292.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid8 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate292.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate292.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate292.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
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
validate292.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
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
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema610 = {"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}};
const schema611 = {"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.required === undefined) && (missing0 = "required"))) || ((data.properties === undefined) && (missing0 = "properties"))){
validate294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "required")) || (key0 === "properties"))){
validate294.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func2(data0) > 2048){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/ShapeType/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(func2(data0) < 1){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/ShapeType/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data0)){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/ShapeType/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/ShapeType/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined){
let data1 = data.required;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 500){
validate294.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 512){
validate294.errors = [{instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/PartName/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func2(data2) < 1){
validate294.errors = [{instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/PartName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data2)){
validate294.errors = [{instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/PartName/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/PartName/type",keyword:"type",params:{type: "string"}}];
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
else {
validate294.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data3 = data.properties;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 500){
validate294.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 in data3){
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof key1 === "string"){
if(func2(key1) > 512){
const err0 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/PartName/maxLength",keyword:"maxLength",params:{limit: 512},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func2(key1) < 1){
const err1 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/PartName/minLength",keyword:"minLength",params:{limit: 1},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern25.test(key1)){
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/PartName/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"},propertyName:key1};
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
const err3 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/PartName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate294.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 in data3){
let data4 = data3[key2];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(func2(data4) > 2048){
validate294.errors = [{instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ShapeType/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(func2(data4) < 1){
validate294.errors = [{instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ShapeType/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data4)){
validate294.errors = [{instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ShapeType/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ShapeType/type",keyword:"type",params:{type: "string"}}];
return false;
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
else {
validate294.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}}];
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
else {
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.pinned === undefined) && (missing0 = "pinned"))) || ((data.facts === undefined) && (missing0 = "facts"))) || ((data.sections === undefined) && (missing0 = "sections"))) || ((data.shapes === undefined) && (missing0 = "shapes"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "source")) || (key0 === "kind")) || (key0 === "pinned")) || (key0 === "facts")) || (key0 === "sections")) || (key0 === "shapes"))){
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
if("fallback-gate/baseline/v1" !== data0){
validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/baseline/v1"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 512){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func2(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data1)){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"record.schema.json#/$defs/SourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/DocumentKind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "openapi") || (data2 === "markdown")) || (data2 === "html"))){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/DocumentKind/enum",keyword:"enum",params:{allowedValues: schema80.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinned !== undefined){
let data3 = data.pinned;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func2(data3) > 10){
validate21.errors = [{instancePath:instancePath+"/pinned",schemaPath:"manifest.schema.json#/$defs/Day/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern88.test(data3)){
validate21.errors = [{instancePath:instancePath+"/pinned",schemaPath:"manifest.schema.json#/$defs/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pinned",schemaPath:"manifest.schema.json#/$defs/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
const _errs13 = errors;
if(!(validate292(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data5 = data.sections;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 2000){
validate21.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxProperties",keyword:"maxProperties",params:{limit: 2000}}];
return false;
}
else {
for(const key1 in data5){
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof key1 === "string"){
if(func2(key1) > 512){
const err0 = {instancePath:instancePath+"/sections",schemaPath:"#/$defs/PartName/maxLength",keyword:"maxLength",params:{limit: 512},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func2(key1) < 1){
const err1 = {instancePath:instancePath+"/sections",schemaPath:"#/$defs/PartName/minLength",keyword:"minLength",params:{limit: 1},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern25.test(key1)){
const err2 = {instancePath:instancePath+"/sections",schemaPath:"#/$defs/PartName/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"},propertyName:key1};
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
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/$defs/PartName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
const err4 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 in data5){
let data6 = data5[key2];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(func2(data6) > 71){
validate21.errors = [{instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/Digest/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern18.test(data6)){
validate21.errors = [{instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"record.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shapes !== undefined){
let data7 = data.shapes;
const _errs23 = errors;
if(errors === _errs23){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 5000){
validate21.errors = [{instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/maxProperties",keyword:"maxProperties",params:{limit: 5000}}];
return false;
}
else {
for(const key3 in data7){
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof key3 === "string"){
if(func2(key3) > 512){
const err5 = {instancePath:instancePath+"/shapes",schemaPath:"#/$defs/PartName/maxLength",keyword:"maxLength",params:{limit: 512},propertyName:key3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(func2(key3) < 1){
const err6 = {instancePath:instancePath+"/shapes",schemaPath:"#/$defs/PartName/minLength",keyword:"minLength",params:{limit: 1},propertyName:key3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(!pattern25.test(key3)){
const err7 = {instancePath:instancePath+"/shapes",schemaPath:"#/$defs/PartName/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"},propertyName:key3};
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
const err8 = {instancePath:instancePath+"/shapes",schemaPath:"#/$defs/PartName/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err9 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key4 in data7){
const _errs29 = errors;
if(!(validate294(data7[key4], {instancePath:instancePath+"/shapes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
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
else {
validate21.errors = [{instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type: "object"}}];
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
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json" */;
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
