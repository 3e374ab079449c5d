// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBaseline = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json","title":"Fallback Gate baseline","description":"The facts of a documented surface on the day a person pinned it. Contains facts and hashes, never the page's text.","$ref":"#/$defs/PinnedContract","$defs":{"PinnedContract":{"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}},"DocumentKind":{"type":"string","enum":["openapi","markdown","html"]},"PartName":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"},"ShapeType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."},"Shape":{"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema25 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const func109 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");

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
if(func109(data) > 512){
validate131.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate131.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate131.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
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

const schema54 = {"type":"string","enum":["openapi","markdown","html"]};

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
if(typeof data !== "string"){
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "openapi") || (data === "markdown")) || (data === "html"))){
validate133.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern34 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 10){
validate444.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern34.test(data)){
validate444.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate444.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema276 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."};
const pattern17 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate836(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate836.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate836.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate836.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate836.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate836.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate836.errors = vErrors;
return errors === 0;
}
validate836.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate923(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate923.evaluated;
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
validate923.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate923.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate923.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
if(func109(data1) > 256){
validate923.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data1) < 1){
validate923.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data1)){
validate923.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate923.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
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
validate923.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate836(data2[i1], {instancePath:instancePath+"/base_urls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate836.errors : vErrors.concat(validate836.errors);
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
validate923.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
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
if(func109(data5) > 256){
validate923.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data5) < 1){
validate923.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data5)){
validate923.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate923.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
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
validate923.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
if(func109(data7) > 256){
validate923.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data7) < 1){
validate923.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data7)){
validate923.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate923.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
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
validate923.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func109(data9) > 256){
validate923.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data9) < 1){
validate923.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data9)){
validate923.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate923.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
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
validate923.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func109(data11) > 256){
validate923.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data11) < 1){
validate923.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data11)){
validate923.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate923.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
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
validate923.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate923.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate923.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate923.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
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
validate923.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
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
validate923.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate923.errors = vErrors;
return errors === 0;
}
validate923.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema291 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate926(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate926.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate926.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate926.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate926.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate926.errors = vErrors;
return errors === 0;
}
validate926.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate928(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate928.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 71){
validate928.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern11.test(data)){
validate928.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate928.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate928.errors = vErrors;
return errors === 0;
}
validate928.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema293 = {"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}};
const schema294 = {"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."};

function validate932(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate932.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 2048){
validate932.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(func109(data) < 1){
validate932.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate932.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate932.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate932.errors = vErrors;
return errors === 0;
}
validate932.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate931(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate931.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.required === undefined) || (!(func0.call(data, "required")))) && (missing0 = "required"))) || (((data.properties === undefined) || (!(func0.call(data, "properties")))) && (missing0 = "properties"))){
validate931.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "required")) || (key0 === "properties"))){
validate931.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate932(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate932.errors : vErrors.concat(validate932.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined && func0.call(data, "required")){
let data1 = data.required;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 500){
validate931.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate926(data1[i0], {instancePath:instancePath+"/required/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate926.errors : vErrors.concat(validate926.errors);
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
validate931.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined && func0.call(data, "properties")){
let data3 = data.properties;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 500){
validate931.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 of Object.keys(data3)){
const _errs8 = errors;
if(!(validate926(key1, {instancePath:instancePath+"/properties",parentData:data3,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate926.errors : vErrors.concat(validate926.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate931.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data3)){
const _errs10 = errors;
if(!(validate932(data3[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate932.errors : vErrors.concat(validate932.errors);
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
else {
validate931.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}}];
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
validate931.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate931.errors = vErrors;
return errors === 0;
}
validate931.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema")) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.pinned === undefined) || (!(func0.call(data, "pinned")))) && (missing0 = "pinned"))) || (((data.facts === undefined) || (!(func0.call(data, "facts")))) && (missing0 = "facts"))) || (((data.sections === undefined) || (!(func0.call(data, "sections")))) && (missing0 = "sections"))) || (((data.shapes === undefined) || (!(func0.call(data, "shapes")))) && (missing0 = "shapes"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "schema") || (key0 === "source")) || (key0 === "kind")) || (key0 === "pinned")) || (key0 === "facts")) || (key0 === "sections")) || (key0 === "shapes"))){
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
if("fallback-gate/baseline/v1" !== data0){
validate53.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fallback-gate/baseline/v1"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
const _errs4 = errors;
if(!(validate131(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs5 = errors;
if(!(validate133(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinned !== undefined && func0.call(data, "pinned")){
const _errs6 = errors;
if(!(validate444(data.pinned, {instancePath:instancePath+"/pinned",parentData:data,parentDataProperty:"pinned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined && func0.call(data, "facts")){
const _errs7 = errors;
if(!(validate923(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate923.errors : vErrors.concat(validate923.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined && func0.call(data, "sections")){
let data5 = data.sections;
const _errs8 = errors;
if(errors === _errs8){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 2000){
validate53.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxProperties",keyword:"maxProperties",params:{limit: 2000}}];
return false;
}
else {
for(const key1 of Object.keys(data5)){
const _errs10 = errors;
if(!(validate926(key1, {instancePath:instancePath+"/sections",parentData:data5,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate926.errors : vErrors.concat(validate926.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate53.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data5)){
const _errs12 = errors;
if(!(validate928(data5[key2], {instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate928.errors : vErrors.concat(validate928.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shapes !== undefined && func0.call(data, "shapes")){
let data7 = data.shapes;
const _errs13 = errors;
if(errors === _errs13){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 5000){
validate53.errors = [{instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/maxProperties",keyword:"maxProperties",params:{limit: 5000}}];
return false;
}
else {
for(const key3 of Object.keys(data7)){
const _errs15 = errors;
if(!(validate926(key3, {instancePath:instancePath+"/shapes",parentData:data7,parentDataProperty:"shapes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate926.errors : vErrors.concat(validate926.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate53.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 of Object.keys(data7)){
const _errs17 = errors;
if(!(validate931(data7[key4], {instancePath:instancePath+"/shapes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate931.errors : vErrors.concat(validate931.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type: "object"}}];
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
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json" */;
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
