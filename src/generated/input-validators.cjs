// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBaseline = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json","title":"Fallback Gate baseline","description":"The facts of a documented surface on the day a person pinned it. Contains facts and hashes, never the page's text.","$ref":"#/$defs/PinnedContract","$defs":{"PinnedContract":{"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}},"DocumentKind":{"type":"string","enum":["openapi","markdown","html"]},"PartName":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"},"ShapeType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."},"Shape":{"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema25 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const func109 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");

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
if(typeof data === "string"){
if(func109(data) > 512){
validate133.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate133.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate133.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"string","enum":["openapi","markdown","html"]};

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
if(typeof data !== "string"){
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "openapi") || (data === "markdown")) || (data === "html"))){
validate135.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum}}];
return false;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern34 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 10){
validate446.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern34.test(data)){
validate446.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate446.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema277 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Values of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"Facts of the documentation, sorted. An empty list means that the documentation does not state it."};
const pattern17 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate839(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate839.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate839.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate839.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate839.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate839.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate839.errors = vErrors;
return errors === 0;
}
validate839.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operations === undefined) || (!(func0.call(data, "operations")))) && (missing0 = "operations")) || (((data.base_urls === undefined) || (!(func0.call(data, "base_urls")))) && (missing0 = "base_urls"))) || (((data.auth === undefined) || (!(func0.call(data, "auth")))) && (missing0 = "auth"))) || (((data.required_fields === undefined) || (!(func0.call(data, "required_fields")))) && (missing0 = "required_fields"))) || (((data.required_parameters === undefined) || (!(func0.call(data, "required_parameters")))) && (missing0 = "required_parameters"))) || (((data.response_objects === undefined) || (!(func0.call(data, "response_objects")))) && (missing0 = "response_objects"))) || (((data.statuses === undefined) || (!(func0.call(data, "statuses")))) && (missing0 = "statuses"))){
validate926.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate926.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate926.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
validate926.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data1) < 1){
validate926.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data1)){
validate926.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
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
validate926.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate839(data2[i1], {instancePath:instancePath+"/base_urls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate839.errors : vErrors.concat(validate839.errors);
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
validate926.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
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
validate926.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data5) < 1){
validate926.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data5)){
validate926.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
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
validate926.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
validate926.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data7) < 1){
validate926.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data7)){
validate926.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
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
validate926.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
validate926.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data9) < 1){
validate926.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data9)){
validate926.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
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
validate926.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
validate926.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data11) < 1){
validate926.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data11)){
validate926.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate926.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
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
validate926.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate926.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate926.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate926.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
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
validate926.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
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
validate926.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate926.errors = vErrors;
return errors === 0;
}
validate926.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema292 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate929(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate929.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate929.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate929.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate929.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate929.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate929.errors = vErrors;
return errors === 0;
}
validate929.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(typeof data === "string"){
if(func109(data) > 71){
validate931.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern11.test(data)){
validate931.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
else {
validate931.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate931.errors = vErrors;
return errors === 0;
}
validate931.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema294 = {"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}};
const schema295 = {"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Allowed types and literals, such as `\"a\" | null`. Array elements are a separate field, such as `messages[]`."};

function validate935(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate935.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 2048){
validate935.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(func109(data) < 1){
validate935.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate935.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate935.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate935.errors = vErrors;
return errors === 0;
}
validate935.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate934(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate934.evaluated;
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
validate934.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "required")) || (key0 === "properties"))){
validate934.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate935(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
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
validate934.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate929(data1[i0], {instancePath:instancePath+"/required/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate929.errors : vErrors.concat(validate929.errors);
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
validate934.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}}];
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
validate934.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 of Object.keys(data3)){
const _errs8 = errors;
if(!(validate929(key1, {instancePath:instancePath+"/properties",parentData:data3,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate929.errors : vErrors.concat(validate929.errors);
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
validate934.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data3)){
const _errs10 = errors;
if(!(validate935(data3[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
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
validate934.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}}];
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
validate934.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate934.errors = vErrors;
return errors === 0;
}
validate934.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate133(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
if(!(validate135(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(!(validate446(data.pinned, {instancePath:instancePath+"/pinned",parentData:data,parentDataProperty:"pinned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
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
if(!(validate926(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate926.errors : vErrors.concat(validate926.errors);
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
if(!(validate929(key1, {instancePath:instancePath+"/sections",parentData:data5,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate929.errors : vErrors.concat(validate929.errors);
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
if(!(validate931(data5[key2], {instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate931.errors : vErrors.concat(validate931.errors);
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
if(!(validate929(key3, {instancePath:instancePath+"/shapes",parentData:data7,parentDataProperty:"shapes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate929.errors : vErrors.concat(validate929.errors);
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
if(!(validate934(data7[key4], {instancePath:instancePath+"/shapes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate934.errors : vErrors.concat(validate934.errors);
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

exports.isDialect = validate144;
const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json","title":"Fallback Gate dialect","description":"What to send to a gateway and what to read from its answers. Data only, no code.","$ref":"#/$defs/Dialect","$defs":{"Dialect":{"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}},"Additions":{"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}},"HeaderAccount":{"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}},"CacheEvidence":{"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}},"JsonPointer":{"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."},"LogFormat":{"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}},"LogRows":{"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."},"LogFields":{"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}},"LogEvents":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}},"NoCall":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."},"CallLike":{"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."},"Redispatch":{"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."},"Separators":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."},"EventPattern":{"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."}}};
const schema62 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"description":"The name of this dialect in the evidence.","$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id, in addition to x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"description":"Headers that report attempts. May be empty.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that answered. If it is not the first target, the header shows one switch."},"cache":{"description":"Headers that show that an answer came from a cache.","type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange. 0 means none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How to turn fallback off for one request. Sent by negative checks."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook for simulating a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"The gateway's own error codes or types, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The format of the gateway's log. If it is given, a manifest need not describe it."}}};
const schema23 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

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
if(func109(data) > 64){
validate146.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate146.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
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

const schema64 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern16 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 64){
validate148.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate148.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"description":"Headers to add, by name.","type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"description":"Top-level body fields to add, by name.","type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema66 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 1024){
validate152.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func109(data) < 1){
validate152.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate152.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
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
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate150.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(!(validate148(key1, {instancePath:instancePath+"/headers",parentData:data0,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate150.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data0)){
const _errs6 = errors;
if(!(validate152(data0[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate150.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate150.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key3 of Object.keys(data2)){
const _errs9 = errors;
if(errors === _errs9){
if(typeof key3 === "string"){
if(func109(key3) > 64){
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
if(!pattern18.test(key3)){
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
validate150.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-edge-retries.","$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"description":"What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.","$ref":"record.schema.json#/$defs/Basis"},"scope":{"description":"Whose attempts it counts: path (all layers), gateway, last-target, or unknown.","$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What a missing header means, by status class. Default: unknown, never zero.","properties":{"1xx":{"description":"What a missing header means on a 1xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"2xx":{"description":"What a missing header means on a 2xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"3xx":{"description":"What a missing header means on a 3xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"4xx":{"description":"What a missing header means on a 4xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"5xx":{"description":"What a missing header means on a 5xx answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]},"none":{"description":"What a missing header means if there is no answer: zero attempts, or unknown.","type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. By default it is a lower bound.","properties":{"status":{"description":"Status classes on which the count is exact.","type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"description":"Headers that must have these values for an exact count.","type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema46 = {"type":"string","enum":["retries","attempts","list","events"],"description":"Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "retries") || (data === "attempts")) || (data === "list")) || (data === "events"))){
validate157.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum}}];
return false;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"string","enum":["path","gateway","last-target","unknown"]};

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
if(typeof data !== "string"){
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "path") || (data === "gateway")) || (data === "last-target")) || (data === "unknown"))){
validate159.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

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
if(typeof data !== "string"){
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate161.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate148(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate157(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
if(!(validate159(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate155.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate161(data3[i0], {instancePath:instancePath+"/promised/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate155.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
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
validate155.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate155.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data5["1xx"] !== undefined && func0.call(data5, "1xx")){
let data6 = data5["1xx"];
const _errs11 = errors;
if(typeof data6 !== "string"){
validate155.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties["1xx"].enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties["2xx"].enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties["3xx"].enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties["4xx"].enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties["5xx"].enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate155.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema67.properties.absent.properties.none.enum}}];
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
validate155.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
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
validate155.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 of Object.keys(data12)){
if(!((key2 === "status") || (key2 === "headers"))){
validate155.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
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
validate155.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate155.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate161(data13[i1], {instancePath:instancePath+"/exact_when/status/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate155.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
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
validate155.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs31 = errors;
if(!(validate148(key3, {instancePath:instancePath+"/exact_when/headers",parentData:data15,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate155.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data15)){
const _errs33 = errors;
if(!(validate152(data15[key4], {instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate155.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate155.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
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
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"description":"The name of the header, in lower case, such as x-cache.","$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that match `hit` but do not mean a hit."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.hit === undefined) || (!(func0.call(data, "hit")))) && (missing0 = "hit"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate148(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate168.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate168.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func109(data2) > 64){
validate168.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func109(data2) < 1){
validate168.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
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
validate168.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func109(data4) > 64){
validate168.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func109(data4) < 1){
validate168.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate174.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema74 = {"type":"string","enum":["request","attempt","event"],"description":"What one row describes: one request, one attempt (a call to a provider), or one event."};

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
if(typeof data !== "string"){
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate178.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"The event: a value listed under `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"The target of the call."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"The number of attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"The number of retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"The targets of its calls, in order: a list, or a text split at `separators`."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each entry of `targets`."}}};
const schema76 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."};
const pattern20 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

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
if(typeof data === "string"){
if(func109(data) > 256){
validate181.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern20.test(data)){
validate181.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate180.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema75.properties, key0))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate181(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that mean one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that give the final status of the preceding call to the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Other known events. An event that no list names makes the count a lower bound."}}};
const schema78 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."};

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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 256){
validate195.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data) < 1){
validate195.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
validate194.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate194.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate194.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate195(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate194.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate195(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate194.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate195(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate194.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate195(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate194.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"The target value of rows without a call."};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 8){
validate201.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func109(data0) > 256){
validate201.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","minLength":1,"maxLength":64,"description":"The form of entries in `targets` that are calls. `*` is the only wildcard."};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 64){
validate203.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func109(data) < 1){
validate203.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"string","minLength":1,"maxLength":4,"description":"The prefix of `retries` that means the target changed once."};

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
if(typeof data === "string"){
if(func109(data) > 4){
validate205.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func109(data) < 1){
validate205.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate207.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate207.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func109(data0) > 8){
validate207.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func109(data0) < 1){
validate207.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs2 = errors;
if(!(validate178(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate180(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate194(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
if(!(validate201(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
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
if(!(validate203(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
if(!(validate205(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
if(!(validate207(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
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
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema62.properties, key0))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate146(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
validate145.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate145.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema62.properties.verified.enum}}];
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
validate145.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate145.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema62.properties.credential_of.enum}}];
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
validate145.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate148(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate145.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate150(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate145.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate155(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate145.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate148(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate145.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate168(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate145.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate148(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate150(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate145.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func109(key1) > 64){
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
if(!pattern19.test(key1)){
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
validate145.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate174(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
validate145.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate148(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate177(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.isManifest = validate137;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json","title":"Fallback Gate route manifest","$ref":"#/$defs/Manifest","$defs":{"Manifest":{"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}},"Gateway":{"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}},"DialectName":{"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]},"Auth":{"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]},"LogAuth":{"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]},"LogHeaders":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}},"LogContent":{"type":"string","enum":["json","json-lines","json-array"]},"LineForm":{"type":"string","enum":["json","cri","docker","journald","syslog"]},"LogIds":{"type":"string","enum":["whole","within","base64"]},"HeaderSource":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]},"HeaderText":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"},"HeaderName":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"EnvironmentName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"RepositoryPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"},"Duration":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"},"Contract":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}},"ContractSource":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"RouteDefaults":{"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}},"Route":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}},"OutputCap":{"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The body field that caps the answer: max_tokens, max_completion_tokens or max_output_tokens. none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}},"Targets":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."},"TargetAlias":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"RetryBudget":{"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}},"Checks":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"Check":{"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]},"CheckKind":{"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]},"CredentialOf":{"type":"string","enum":["gateway","provider"]},"RefusalPolicy":{"type":"string","enum":["never","allowed"]},"ContextPolicy":{"type":"string","enum":["fallback","refuse"]},"Ask":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}},"MayDiffer":{"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}},"RunLimits":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}},"TargetOrder":{"type":"string","enum":["ordered","weighted"]},"Failback":{"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}},"Pin":{"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]},"FallbackVisibleIn":{"type":"string","enum":["log","header"]},"CheckSettings":{"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}},"Force":{"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]},"Faults":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."},"Step":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]},"StepWord":{"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]},"Layer":{"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}},"UnknownAttempts":{"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"},"WaitPolicy":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."},"Via":{"type":"string","const":"client"},"Log":{"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}},"LogPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"},"Size":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"},"LogRequest":{"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}},"LogPages":{"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}},"Environment":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."},"Expectation":{"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]},"ExpectedValue":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]},"ScopePaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."},"ConfigPaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."},"Waiver":{"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}},"Traffic":{"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."},"TrafficPointer":{"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"},"FieldValues":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}},"FieldValue":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]},"Day":{"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"HttpsUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}};
const schema57 = {"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The version of this file format."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How to talk to each gateway. URLs come from the workflow, never from this file."},"limits":{"description":"Limits of a whole run.","$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Logs in which gateways record their calls."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"description":"The fallback paths to gate, each with its model, targets and retry budget.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."}}};

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
if(func109(data) > 64){
validate139.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate139.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
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

const schema59 = {"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."},"auth":{"description":"The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.","$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable that holds the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Maximum number of concurrent exchanges at this gateway. Default 8."},"cool_downs":{"type":"boolean","description":"Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."}}};
const schema60 = {"description":"The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.","type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey","traefik"]};

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
if(typeof data !== "string"){
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "generic") || (data === "envoy")) || (data === "haproxy")) || (data === "litellm")) || (data === "nginx")) || (data === "portkey")) || (data === "traefik"))){
validate142.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}}];
return false;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.verified === undefined) || (!(func0.call(data, "verified")))) && (missing0 = "verified"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema62.properties, key0))){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate146(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
validate211.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate211.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema62.properties.verified.enum}}];
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
validate211.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate211.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema62.properties.credential_of.enum}}];
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
validate211.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate148(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate211.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate150(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate211.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate155(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate211.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate148(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate211.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate168(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate211.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate148(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate150(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate150(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate211.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func109(key1) > 64){
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
if(!pattern19.test(key1)){
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
validate211.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate174(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
validate211.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate148(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
if(!(validate177(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "bearer") || (data === "x-api-key")) || (data === "api-key")) || (data === "x-goog-api-key")) || (data === "none"))){
validate225.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}}];
return false;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};

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
if(func109(data) > 128){
validate227.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern18.test(data)){
validate227.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
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

const schema86 = {"type":"string","enum":["gateway","provider"]};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "gateway") || (data === "provider"))){
validate229.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum}}];
return false;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func109(data) > 64){
validate231.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate231.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate231.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"description":"A file of the repository whose text is the value, read at the head of the pull request.","$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"description":"The environment variable that holds the value. Bind it in the workflow's input credentials.","$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};

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
if(func109(data) > 1024){
validate234.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func109(data) < 1){
validate234.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate234.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
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

const schema90 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern25 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");

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
if(func109(data) > 512){
validate236.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate236.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data)){
validate236.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
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


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
if(!(validate236(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
if(!(validate227(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
validate233.errors = vErrors;
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
validate233.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema91 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const pattern26 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");

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
if(typeof data === "string"){
if(func109(data) > 16){
validate240.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern26.test(data)){
validate240.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."};
const schema93 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const pattern27 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

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
if(typeof data === "string"){
if(func109(data) > 512){
validate244.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate244.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern27.test(data)){
validate244.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 64){
validate243.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate243.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate244(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema59.properties, key0))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate142(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(validate211(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate141.errors = vErrors;
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
if(!(validate225(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
if(!(validate227(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate229(data.credential_of, {instancePath:instancePath+"/credential_of",parentData:data,parentDataProperty:"credential_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate141.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(!(validate231(key1, {instancePath:instancePath+"/headers",parentData:data4,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate141.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate233(data4[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate141.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate141.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 64 || isNaN(data6)){
validate141.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate141.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate141.errors = [{instancePath:instancePath+"/cool_downs",schemaPath:"#/properties/cool_downs/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate240(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate240(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate243(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."}}};

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
if(Object.keys(data).length < 1){
validate248.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "requests")){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requests !== undefined && func0.call(data, "requests")){
let data0 = data.requests;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate248.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer named `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."},"timeout":{"description":"How long this layer waits for an answer. An inner layer must not wait longer than an outer one.","$ref":"#/$defs/Duration"}}};
const schema96 = {"description":"unknown: nobody knows how often this layer repeats a call. Counts as at least 1.","type":"string","const":"unknown"};

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
if("unknown" !== data){
validate252.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "unknown"}}];
return false;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout"))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate139(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate252(data1, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate250.errors = vErrors;
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
if(!(validate240(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that writes the log."},"source":{"description":"jsonl: JSON Lines files in the workspace. http: a log store that is queried.","type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: JSON Lines files in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/LogAuth","description":"How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."},"headers":{"$ref":"#/$defs/LogHeaders","description":"Further headers of every request to the endpoint, such as a tenant."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the rows in the answer. A string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"content":{"$ref":"#/$defs/LogContent","description":"json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."},"line":{"$ref":"#/$defs/LineForm","description":"What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."},"ids":{"$ref":"#/$defs/LogIds","description":"How id and trace hold an id: whole, within a longer text, or base64. Default whole."},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"description":"For `rows: event`: which events are calls, switches and outcomes.","$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"How much of the log is read at most. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."}}};
const schema98 = {"anyOf":[{"type":"string","enum":["bearer","basic","x-api-key","api-key","x-goog-api-key","none"]},{"type":"object","additionalProperties":false,"required":["header"],"description":"A header of any name.","properties":{"header":{"$ref":"#/$defs/HeaderName","description":"The header that carries the credential, in lower case."},"prefix":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","description":"A word before the credential, such as ApiKey or Splunk."}}}]};
const pattern28 = new RegExp("^[!-~]+$", "u");

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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema98.anyOf[0].enum}};
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
if(!(validate231(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(func109(data1) > 64){
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
if(func109(data1) < 1){
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
if(!pattern28.test(data1)){
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
validate260.errors = vErrors;
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
validate260.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema99 = {"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}};

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
if(Object.keys(data).length > 16){
validate263.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate231(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate263.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs3 = errors;
if(!(validate234(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} are replaced by its ids.","properties":{"method":{"description":"GET or POST. Only POST has a body.","type":"string","enum":["GET","POST"]},"path":{"description":"The path below the endpoint's URL, such as /loki/api/v1/query_range.","type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"description":"Query parameters, by name.","type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const pattern29 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");

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
if(((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "query")) || (key0 === "body"))){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate267.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "GET") || (data0 === "POST"))){
validate267.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema100.properties.method.enum}}];
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
if(func109(data1) > 512){
validate267.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern29.test(data1)){
validate267.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}}];
return false;
}
}
}
else {
validate267.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate267.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 of Object.keys(data2)){
const _errs8 = errors;
if(errors === _errs8){
if(typeof key1 === "string"){
if(func109(key1) > 64){
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
validate267.errors = vErrors;
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
if(func109(data3) > 1024){
validate267.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
validate267.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}}];
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
validate267.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 256){
validate269.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern20.test(data)){
validate269.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How to request the next page, until a page has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"description":"How many rows a full page has. A page with fewer rows is the last one.","type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."}}};

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
if((((data.parameter === undefined) || (!(func0.call(data, "parameter")))) && (missing0 = "parameter")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))){
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate271.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(func109(data0) > 64){
validate271.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func109(data0) < 1){
validate271.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
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
validate271.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate271.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate271.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate269(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"string","enum":["json","json-lines","json-array"]};

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
if(typeof data !== "string"){
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "json") || (data === "json-lines")) || (data === "json-array"))){
validate274.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema103.enum}}];
return false;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"string","enum":["json","cri","docker","journald","syslog"]};

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
if(typeof data !== "string"){
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "json") || (data === "cri")) || (data === "docker")) || (data === "journald")) || (data === "syslog"))){
validate276.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema104.enum}}];
return false;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"string","enum":["whole","within","base64"]};

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
if(typeof data !== "string"){
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "whole") || (data === "within")) || (data === "base64"))){
validate278.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema105.enum}}];
return false;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate280.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate282.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema75.properties, key0))){
validate282.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate181(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate181(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate295.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate295.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate295.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate195(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate295.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate295.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate195(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate295.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate295.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate195(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate295.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate295.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate195(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate295.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 8){
validate301.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func109(data0) > 256){
validate301.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 64){
validate303.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func109(data) < 1){
validate303.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 4){
validate305.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func109(data) < 1){
validate305.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate307.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate307.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func109(data0) > 8){
validate307.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func109(data0) < 1){
validate307.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate307.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"};
const pattern31 = new RegExp("^[1-9]\\d{0,6}(KiB|MiB|GiB)$", "u");

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 16){
validate310.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern31.test(data)){
validate310.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,6}(KiB|MiB|GiB)$"}}];
return false;
}
}
}
else {
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.gateway === undefined) || (!(func0.call(data, "gateway")))) && (missing0 = "gateway")) || (((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema97.properties, key0))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate139(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate256.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "jsonl") || (data1 === "http"))){
validate256.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema97.properties.source.enum}}];
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
if(!(validate244(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate139(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate260(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
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
if(!(validate263(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
if(!(validate267(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
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
if(!(validate269(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
if(!(validate271(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
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
if(!(validate274(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
if(!(validate276(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
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
if(!(validate278(data.ids, {instancePath:instancePath+"/ids",parentData:data,parentDataProperty:"ids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
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
if(!(validate280(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate282(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate295(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
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
if(!(validate301(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
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
if(!(validate303(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
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
if(!(validate305(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
if(!(validate307(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate240(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate310(data.max_size, {instancePath:instancePath+"/max_size",parentData:data,parentDataProperty:"max_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
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
validate256.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data21 === "refused") || (data21 === "allowed"))){
validate256.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema97.properties.bodies.enum}}];
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
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"The URL of an https page or OpenAPI file, or the path of a copy in the repository.","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day on which a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"A later day states that a person has read the page again."},"max_age":{"$ref":"#/$defs/Duration","description":"How long after `checked` the contract counts as current.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"The file with the facts pinned by `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Another file may pin other facts."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that explains how to contact the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema115 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};

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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate315.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate315.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate315.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const pattern33 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate317.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 1){
validate317.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern33.test(data)){
validate317.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 10){
validate319.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern34.test(data)){
validate319.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) || (!(func0.call(data, "source")))) && (missing0 = "source")){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate315(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
if(!(validate317(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
if(!(validate319(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
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
if(!(validate240(data.max_age, {instancePath:instancePath+"/max_age",parentData:data,parentDataProperty:"max_age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate236(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
if(!(validate317(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"Settings that routes share. A route's own value takes precedence.","properties":{"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, embeddings or rerank."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"description":"A name under `contracts`.","$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."}}};
const schema26 = {"type":"string","enum":["chat-completions","responses","messages","embeddings","rerank"],"description":"The families that the gate can request."};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "chat-completions") || (data === "responses")) || (data === "messages")) || (data === "embeddings")) || (data === "rerank"))){
validate327.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that the application requests."};
const pattern8 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 256){
validate329.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data) < 1){
validate329.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate329.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","additionalProperties":false,"description":"How the length of answers is capped. Default: 64 tokens in the family's own field.","properties":{"field":{"description":"The body field that caps the answer: max_tokens, max_completion_tokens or max_output_tokens. none sends no cap and takes no `tokens`.","type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","none"]},"tokens":{"description":"The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.","type":"integer","minimum":1,"maximum":4096}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "field") || (key0 === "tokens"))){
validate331.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate331.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "max_tokens") || (data0 === "max_completion_tokens")) || (data0 === "max_output_tokens")) || (data0 === "none"))){
validate331.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema121.properties.field.enum}}];
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
validate331.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4096 || isNaN(data1)){
validate331.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate331.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"description":"How many provider calls one user request may cause, and how that is proved.","type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"How many provider calls one user request may cause, including the first call and calls to fallback targets."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source accepted as proof of the attempts: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}};
const schema45 = {"type":"string","enum":["header","log","witness"]};

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
if(typeof data !== "string"){
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "header") || (data === "log")) || (data === "witness"))){
validate335.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"The shortest allowed wait, such as 200ms.","$ref":"#/$defs/Duration"},"max":{"description":"The longest allowed wait, such as 8s.","$ref":"#/$defs/Duration"}},"description":"Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate337.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "min") || (key0 === "max"))){
validate337.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min !== undefined && func0.call(data, "min")){
const _errs2 = errors;
if(!(validate240(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate240(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
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
validate334.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempts") || (key0 === "proof")) || (key0 === "retrying_layers")) || (key0 === "wait"))){
validate334.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data0 = data.attempts;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate334.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate334.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate334.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate335(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
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
validate334.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate334.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate334.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate337(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
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
validate334.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"string","enum":["log","header"]};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "log") || (data === "header"))){
validate342.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema125.enum}}];
return false;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."};
const schema127 = {"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]};
const schema128 = {"description":"smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.","type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","worst-case","promoted-target","recovery"]};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "worst-case")) || (data === "promoted-target")) || (data === "recovery"))){
validate346.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum}}];
return false;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema129 = {"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"description":"The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.","$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway for this check. Default: the route's gateway."},"stream":{"type":"boolean","const":true,"description":"For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made. Every repetition must pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"For promoted-target: maximum number of valid requests until the target is drawn. Default 30."},"calls":{"type":"integer","minimum":1,"maximum":50,"description":"For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must answer after a fallback. Default: any target but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: send the request through your own client (input `client`) instead of the gate's HTTP client."}}};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate350.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema131 = {"description":"How to make the primary fail. Exactly one of the keys.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias with a primary that fails on purpose and the same fallback targets."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers by which the gateway simulates a failure of the primary.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"Headers that trigger the gateway's own fault injection."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"description":"true: use the fault hook of the gateway's dialect.","type":"boolean","const":true}},"description":"The dialect's mock hook. It proves the switch but shows nothing about retries."}]};
const schema132 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."};
const schema133 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"description":"The HTTP status of this answer.","type":"integer","minimum":100,"maximum":599},"retry_after":{"description":"The Retry-After header of this answer, in whole seconds, such as 1s.","type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema134 = {"description":"One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.","type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","other-dimensions","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};

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
if(typeof data !== "string"){
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((data === "hang") || (data === "reset")) || (data === "html")) || (data === "html-200")) || (data === "error-in-200")) || (data === "wrong-family")) || (data === "cached")) || (data === "unknown-fields")) || (data === "cut")) || (data === "cut-clean")) || (data === "drip")) || (data === "redirect")) || (data === "cut-role")) || (data === "slow")) || (data === "stall")) || (data === "malformed-chunk")) || (data === "empty")) || (data === "other-dimensions")) || (data === "context_length_exceeded")) || (data === "content_policy_violation")) || (data === "insufficient_quota")) || (data === "rate_limit")) || (data === "overloaded"))){
validate358.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema134.enum}}];
return false;
}
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern36 = new RegExp("^[1-9]\\d{0,3}s$", "u");

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
if(!(validate358(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
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
if(func109(data1) > 8){
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
if(!pattern36.test(data1)){
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
validate357.errors = vErrors;
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
validate357.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate357.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate355.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate355.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate139(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate355.errors = vErrors;
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
validate355.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate355.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate357(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
validate355.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate355(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
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
if(!(validate329(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
if(!(validate231(key3, {instancePath:instancePath+"/headers",parentData:data2,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate234(data2[key4], {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate354.errors = vErrors;
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
validate354.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate354.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema135 = {"type":"string","const":"client"};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client" !== data){
validate366.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "client"}}];
return false;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
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
validate348.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema129.properties, key0))){
validate348.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate346(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
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
validate348.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data1.length < 1){
validate348.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate350(data1[i0], {instancePath:instancePath+"/accept/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
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
validate348.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate139(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate348.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data4){
validate348.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/const",keyword:"const",params:{allowedValue: true}}];
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
validate348.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate348.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate348.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate348.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate348.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate348.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate348.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
validate348.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate348.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate139(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate354(data.force, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
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
if(!(validate366(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
validate348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate346(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate348(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
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
validate345.errors = vErrors;
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
validate345.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate345.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 32){
validate344.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data.length < 1){
validate344.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate345(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
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
validate344.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate325.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "gateway") || (key0 === "family")) || (key0 === "model")) || (key0 === "output_cap")) || (key0 === "contract")) || (key0 === "retry_budget")) || (key0 === "fallback_visible_in")) || (key0 === "checks"))){
validate325.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate139(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate327(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
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
if(!(validate329(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
if(!(validate331(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
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
if(!(validate139(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate334(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
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
if(!(validate342(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
if(!(validate344(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
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
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name of this route in evidence, such as chat-backup. Unique."},"gateway":{"description":"A name under `gateways`. Needed if there are several.","$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily","description":"The API of the requests: chat-completions, responses, messages, embeddings or rerank."},"path":{"$ref":"record.schema.json#/$defs/RequestPath","description":"The path of the requests after the gateway's URL. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under `contracts`."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."},"failback":{"$ref":"#/$defs/Failback"},"ask":{"$ref":"#/$defs/Ask","description":"Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."},"may_differ":{"$ref":"#/$defs/MayDiffer","description":"Request fields that the gateway may send to one target but not to another. `model` may always differ."},"pin":{"$ref":"#/$defs/Pin","description":"How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."},"retry_budget":{"description":"How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.","$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."},"checks":{"$ref":"#/$defs/Checks","description":"The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"traffic":{"$ref":"#/$defs/Traffic"}}};
const schema33 = {"type":"string","maxLength":256,"pattern":"^/[A-Za-z0-9._~%:@/-]*(?:\\?api-version=[0-9a-z-]{1,32})?$","description":"Its query can only be Azure's `api-version`. The default depends on the family."};
const pattern7 = new RegExp("^/[A-Za-z0-9._~%:@/-]*(?:\\?api-version=[0-9a-z-]{1,32})?$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 256){
validate376.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern7.test(data)){
validate376.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/-]*(?:\\?api-version=[0-9a-z-]{1,32})?$"}}];
return false;
}
}
}
else {
validate376.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."};
const schema139 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};

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
if(typeof data === "string"){
if(func109(data) > 256){
validate383.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func109(data) < 1){
validate383.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate383.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate383.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate381.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate381.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate139(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate381.errors = vErrors;
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
validate381.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate383(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
validate381.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":"string","enum":["ordered","weighted"]};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate386.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ordered") || (data === "weighted"))){
validate386.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema140.enum}}];
return false;
}
validate386.errors = vErrors;
return errors === 0;
}
validate386.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"string","enum":["never","allowed"]};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate388.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "never") || (data === "allowed"))){
validate388.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema141.enum}}];
return false;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema142 = {"type":"string","enum":["fallback","refuse"]};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "fallback") || (data === "refuse"))){
validate390.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema142.enum}}];
return false;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema143 = {"type":"object","additionalProperties":false,"required":["within"],"description":"How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.","properties":{"within":{"$ref":"#/$defs/Duration","description":"From 100ms to 300s, counted from the end of the outage."}}};

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
if(((data.within === undefined) || (!(func0.call(data, "within")))) && (missing0 = "within")){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "within")){
validate392.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.within !== undefined && func0.call(data, "within")){
if(!(validate240(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
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

const schema144 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tools":{"description":"Offer one tool in every valid request.","type":"boolean"},"system":{"description":"Send a system message (`instructions` of the family responses).","type":"boolean"},"json":{"description":"Request an answer in JSON (`response_format`, or `text.format` of the family responses).","type":"boolean"}}};

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
if(!(((key0 === "tools") || (key0 === "system")) || (key0 === "json"))){
validate395.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tools !== undefined && func0.call(data, "tools")){
const _errs2 = errors;
if(typeof data.tools !== "boolean"){
validate395.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "boolean"}}];
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
validate395.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
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
validate395.errors = [{instancePath:instancePath+"/json",schemaPath:"#/properties/json/type",keyword:"type",params:{type: "boolean"}}];
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
validate395.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate395.errors = vErrors;
return errors === 0;
}
validate395.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"$ref":"record.schema.json#/$defs/RequestField"}};
const schema146 = {"type":"string","description":"The fields that any family documents for its requests.","enum":["audio","background","cache_control","container","conversation","dimensions","documents","encoding_format","frequency_penalty","function_call","functions","include","inference_geo","input","instructions","logit_bias","logprobs","max_chunks_per_doc","max_completion_tokens","max_output_tokens","max_tokens","max_tokens_per_doc","max_tool_calls","messages","metadata","modalities","model","n","output_config","parallel_tool_calls","prediction","presence_penalty","previous_response_id","prompt","prompt_cache_key","query","rank_fields","reasoning","reasoning_effort","response_format","return_documents","safety_identifier","seed","service_tier","stop","stop_sequences","store","stream","stream_options","system","temperature","text","thinking","tool_choice","tools","top_k","top_logprobs","top_n","top_p","truncation","user","verbosity","web_search_options"]};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate398.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "audio") || (data === "background")) || (data === "cache_control")) || (data === "container")) || (data === "conversation")) || (data === "dimensions")) || (data === "documents")) || (data === "encoding_format")) || (data === "frequency_penalty")) || (data === "function_call")) || (data === "functions")) || (data === "include")) || (data === "inference_geo")) || (data === "input")) || (data === "instructions")) || (data === "logit_bias")) || (data === "logprobs")) || (data === "max_chunks_per_doc")) || (data === "max_completion_tokens")) || (data === "max_output_tokens")) || (data === "max_tokens")) || (data === "max_tokens_per_doc")) || (data === "max_tool_calls")) || (data === "messages")) || (data === "metadata")) || (data === "modalities")) || (data === "model")) || (data === "n")) || (data === "output_config")) || (data === "parallel_tool_calls")) || (data === "prediction")) || (data === "presence_penalty")) || (data === "previous_response_id")) || (data === "prompt")) || (data === "prompt_cache_key")) || (data === "query")) || (data === "rank_fields")) || (data === "reasoning")) || (data === "reasoning_effort")) || (data === "response_format")) || (data === "return_documents")) || (data === "safety_identifier")) || (data === "seed")) || (data === "service_tier")) || (data === "stop")) || (data === "stop_sequences")) || (data === "store")) || (data === "stream")) || (data === "stream_options")) || (data === "system")) || (data === "temperature")) || (data === "text")) || (data === "thinking")) || (data === "tool_choice")) || (data === "tools")) || (data === "top_k")) || (data === "top_logprobs")) || (data === "top_n")) || (data === "top_p")) || (data === "truncation")) || (data === "user")) || (data === "verbosity")) || (data === "web_search_options"))){
validate398.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema146.enum}}];
return false;
}
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func27 = require("ajv/dist/runtime/equal").default;

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate397.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate397.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate397.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate398(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
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
validate397.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
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
validate397.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}
validate397.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"description":"Exactly one of: a model alias with a single target, or headers that select the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"description":"Headers that select the target whose share rises, such as { x-target: eu }.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
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
if(!(validate329(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
if(!(validate231(key2, {instancePath:instancePath+"/headers",parentData:data1,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate234(data1[key3], {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate401.errors = vErrors;
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
validate401.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate401.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema148 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file that contains the route's weight."},"doc":{"$ref":"#/$defs/FieldValues","description":"Selects one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."}},"description":"Where to read the route's share of traffic. Without it, the route is gated on every run."};
const schema149 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema150 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern40 = new RegExp("^[ -~]*$", "u");

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
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
if(func109(data) > 256){
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
if(!pattern40.test(data)){
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
validate412.errors = vErrors;
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
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate411.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate411.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func109(key0) > 256){
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
validate411.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate412(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
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
validate411.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern41 = new RegExp("^/[ -~]*$", "u");

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 512){
validate415.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func109(data) < 2){
validate415.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern41.test(data)){
validate415.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}}];
return false;
}
}
}
}
else {
validate415.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
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
validate409.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate409.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate236(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
if(!(validate411(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
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
if(!(validate415(data2, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
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
if(!(validate415(data2[i0], {instancePath:instancePath+"/among/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
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
validate409.errors = vErrors;
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
if(!(validate415(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(!(validate411(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
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
validate409.errors = vErrors;
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
validate409.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate409.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
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
validate409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema136.properties, key0))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate139(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate139(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate327(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
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
if(!(validate376(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
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
if(!(validate329(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
if(!(validate331(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
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
if(!(validate139(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate381(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
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
if(!(validate386(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
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
if(!(validate388(data.refusals, {instancePath:instancePath+"/refusals",parentData:data,parentDataProperty:"refusals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
if(!(validate390(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
if(!(validate392(data.failback, {instancePath:instancePath+"/failback",parentData:data,parentDataProperty:"failback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
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
if(!(validate395(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
if(!(validate397(data.may_differ, {instancePath:instancePath+"/may_differ",parentData:data,parentDataProperty:"may_differ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
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
if(!(validate401(data.pin, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
if(!(validate334(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
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
if(!(validate342(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
if(!(validate344(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
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
if(!(validate409(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
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
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema152 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"The name of the environment in the evidence, such as staging.","$ref":"record.schema.json#/$defs/Identifier"},"expect":{"description":"Headers of the gateway's answers that must have these values.","type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that are on in this environment. Recorded, not checked."}},"description":"What must be true of the staging environment for a result to count as proof."};
const schema153 = {"description":"A header of the gateway's answers, and its required value.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Default: every gateway in use."},"header":{"description":"The header of the answers to compare, such as x-litellm-version.","$ref":"#/$defs/HeaderName"},"equals":{"description":"The exact value: a text, or { sha256: PATH } for the digest of a file.","$ref":"#/$defs/ExpectedValue"}}}]};
const schema154 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The hex SHA-256 of this file at the head of the pull request."}}}]};

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
if(!(validate236(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
validate430.errors = vErrors;
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
validate430.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate430.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
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
if(!(validate139(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate231(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate234(data.matches, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
if(!(validate139(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate231(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate430(data.equals, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
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
validate424.errors = vErrors;
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
validate424.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate424.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
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
validate422.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate422.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate139(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate422.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data1.length < 1){
validate422.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate424(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
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
validate422.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
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
validate422.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data3.length < 1){
validate422.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate139(data3[i1], {instancePath:instancePath+"/flags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate422.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
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
validate422.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate437.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate437.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate244(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate437.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"description":"The rule whose findings are accepted, such as retry-known.","$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"description":"The id of the route with these findings.","$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"description":"Why the findings are accepted, for reviewers.","type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver applies only as it was reviewed."},"owner":{"description":"The person or team responsible, such as @example/llm.","type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.","stricter":"as-at-base"}}};
const schema53 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern12 = new RegExp("^[a-z][a-z-]{1,39}$", "u");

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func109(data) > 40){
validate441.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate441.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
const pattern44 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
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
validate440.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate440.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate441(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
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
if(!(validate139(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(func109(data2) > 280){
validate440.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func109(data2) < 1){
validate440.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate440.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate440.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
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
if(func109(data3) > 128){
validate440.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func109(data3) < 1){
validate440.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern44.test(data3)){
validate440.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate440.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
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
if(func109(data4) > 64){
validate440.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern40.test(data4)){
validate440.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate440.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
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
validate440.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.contracts === undefined) || (!(func0.call(data, "contracts")))) && (missing0 = "contracts"))) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema57.properties, key0))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate138.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate138.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
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
validate138.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate138.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(!(validate139(key1, {instancePath:instancePath+"/gateways",parentData:data1,parentDataProperty:"gateways",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate138.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data1)){
const _errs8 = errors;
if(!(validate141(data1[key2], {instancePath:instancePath+"/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate138.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate248(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
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
validate138.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
if(data4.length < 1){
validate138.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate250(data4[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
}
else {
validate138.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
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
validate138.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data6.length < 1){
validate138.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate256(data6[i1], {instancePath:instancePath+"/logs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
validate138.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
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
validate138.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 256}}];
return false;
}
else {
if(Object.keys(data8).length < 1){
validate138.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key3 of Object.keys(data8)){
const _errs18 = errors;
if(!(validate139(key3, {instancePath:instancePath+"/contracts",parentData:data8,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate138.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data8)){
const _errs20 = errors;
if(!(validate314(data8[key4], {instancePath:instancePath+"/contracts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate138.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate325(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
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
validate138.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data11.length < 1){
validate138.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate372(data11[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
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
validate138.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate422(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate437(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
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
validate138.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data15.length < 1){
validate138.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate440(data15[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
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
validate138.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
