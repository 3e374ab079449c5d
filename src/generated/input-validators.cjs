// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
"use strict";
exports.isBaseline = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/baseline.schema.json","title":"Fallback Gate baseline","description":"What a documented surface said on the day a person pinned it. Facts and hashes, never the page's text.","$ref":"#/$defs/PinnedContract","$defs":{"PinnedContract":{"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Name of a section to the digest of its normalised text; what an operation takes or answers to the digest of all that it demands.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"A place, such as `POST /chat/completions request: messages[]`, to what a request or an answer must look like there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}},"DocumentKind":{"type":"string","enum":["openapi","markdown","html"]},"PartName":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"},"ShapeType":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Types and literals that are allowed, such as `\"a\" | null`. The elements of an array are a field of their own, such as `messages[]`."},"Shape":{"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["schema","source","kind","pinned","facts","sections","shapes"],"properties":{"schema":{"type":"string","const":"fallback-gate/baseline/v1"},"source":{"$ref":"record.schema.json#/$defs/SourceUrl"},"kind":{"$ref":"#/$defs/DocumentKind"},"pinned":{"$ref":"manifest.schema.json#/$defs/Day"},"facts":{"$ref":"bundle.schema.json#/$defs/ContractFacts"},"sections":{"type":"object","maxProperties":2000,"description":"Name of a section to the digest of its normalised text; what an operation takes or answers to the digest of all that it demands.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"record.schema.json#/$defs/Digest"}},"shapes":{"type":"object","maxProperties":5000,"description":"A place, such as `POST /chat/completions request: messages[]`, to what a request or an answer must look like there.","propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/Shape"}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema25 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};
const func107 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");

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
if(typeof data === "string"){
if(func107(data) > 512){
validate130.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate130.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate130.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"string","enum":["openapi","markdown","html"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "openapi") || (data === "markdown")) || (data === "html"))){
validate132.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}}];
return false;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"};
const pattern33 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

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
if(typeof data === "string"){
if(func107(data) > 10){
validate422.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern33.test(data)){
validate422.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate422.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema247 = {"type":"object","additionalProperties":false,"required":["operations","base_urls","auth","required_fields","required_parameters","response_objects","statuses"],"properties":{"operations":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Method and path, such as `POST /v1/chat/completions`."},"base_urls":{"type":"array","maxItems":20,"items":{"$ref":"record.schema.json#/$defs/SourceUrl"}},"auth":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"How a request is authenticated: `bearer`, or the name of a header; joined by `and` where several are sent together."},"required_fields":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"required_parameters":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"What a request carries outside its path and body, such as `query api-version` or `header anthropic-version`."},"response_objects":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"description":"Constants of the field `object`."},"statuses":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":100,"maximum":599}}},"description":"What the documentation says, sorted. An empty list: it says nothing of it."};
const pattern17 = new RegExp("^[!-~]([ -~]*[!-~])?$", "u");

function validate753(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate753.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate753.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate753.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate753.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
return false;
}
}
}
}
else {
validate753.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate753.errors = vErrors;
return errors === 0;
}
validate753.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate831(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate831.evaluated;
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
validate831.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operations") || (key0 === "base_urls")) || (key0 === "auth")) || (key0 === "required_fields")) || (key0 === "required_parameters")) || (key0 === "response_objects")) || (key0 === "statuses"))){
validate831.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate831.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
if(func107(data1) > 256){
validate831.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data1) < 1){
validate831.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data1)){
validate831.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate831.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}}];
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
validate831.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate753(data2[i1], {instancePath:instancePath+"/base_urls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate753.errors : vErrors.concat(validate753.errors);
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
validate831.errors = [{instancePath:instancePath+"/base_urls",schemaPath:"#/properties/base_urls/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxItems",keyword:"maxItems",params:{limit: 20}}];
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
if(func107(data5) > 256){
validate831.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data5) < 1){
validate831.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data5)){
validate831.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate831.errors = [{instancePath:instancePath+"/auth/" + i2,schemaPath:"#/properties/auth/items/type",keyword:"type",params:{type: "string"}}];
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
validate831.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/maxItems",keyword:"maxItems",params:{limit: 200}}];
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
if(func107(data7) > 256){
validate831.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data7) < 1){
validate831.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data7)){
validate831.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate831.errors = [{instancePath:instancePath+"/required_fields/" + i3,schemaPath:"#/properties/required_fields/items/type",keyword:"type",params:{type: "string"}}];
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
validate831.errors = [{instancePath:instancePath+"/required_fields",schemaPath:"#/properties/required_fields/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func107(data9) > 256){
validate831.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data9) < 1){
validate831.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data9)){
validate831.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate831.errors = [{instancePath:instancePath+"/required_parameters/" + i4,schemaPath:"#/properties/required_parameters/items/type",keyword:"type",params:{type: "string"}}];
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
validate831.errors = [{instancePath:instancePath+"/required_parameters",schemaPath:"#/properties/required_parameters/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/maxItems",keyword:"maxItems",params:{limit: 50}}];
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
if(func107(data11) > 256){
validate831.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data11) < 1){
validate831.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data11)){
validate831.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate831.errors = [{instancePath:instancePath+"/response_objects/" + i5,schemaPath:"#/properties/response_objects/items/type",keyword:"type",params:{type: "string"}}];
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
validate831.errors = [{instancePath:instancePath+"/response_objects",schemaPath:"#/properties/response_objects/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate831.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 599 || isNaN(data13)){
validate831.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data13 < 100 || isNaN(data13)){
validate831.errors = [{instancePath:instancePath+"/statuses/" + i6,schemaPath:"#/properties/statuses/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
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
validate831.errors = [{instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}}];
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
validate831.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate831.errors = vErrors;
return errors === 0;
}
validate831.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema260 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate834(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate834.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate834.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate834.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate834.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate834.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate834.errors = vErrors;
return errors === 0;
}
validate834.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"};
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(func107(data) > 71){
validate836.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 71}}];
return false;
}
else {
if(!pattern11.test(data)){
validate836.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
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

const schema262 = {"type":"object","additionalProperties":false,"required":["type","required","properties"],"properties":{"type":{"$ref":"#/$defs/ShapeType"},"required":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PartName"}},"properties":{"type":"object","maxProperties":500,"propertyNames":{"$ref":"#/$defs/PartName"},"additionalProperties":{"$ref":"#/$defs/ShapeType"}}}};
const schema263 = {"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]([ -~]*[!-~])?$","description":"Types and literals that are allowed, such as `\"a\" | null`. The elements of an array are a field of their own, such as `messages[]`."};

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
if(typeof data === "string"){
if(func107(data) > 2048){
validate840.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(func107(data) < 1){
validate840.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate840.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate840.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate840.errors = vErrors;
return errors === 0;
}
validate840.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.required === undefined) || (!(func0.call(data, "required")))) && (missing0 = "required"))) || (((data.properties === undefined) || (!(func0.call(data, "properties")))) && (missing0 = "properties"))){
validate839.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "type") || (key0 === "required")) || (key0 === "properties"))){
validate839.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate840(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
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
validate839.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate834(data1[i0], {instancePath:instancePath+"/required/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
validate839.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}}];
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
validate839.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key1 of Object.keys(data3)){
const _errs8 = errors;
if(!(validate834(key1, {instancePath:instancePath+"/properties",parentData:data3,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
validate839.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data3)){
const _errs10 = errors;
if(!(validate840(data3[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
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
validate839.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}}];
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
validate839.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate839.errors = vErrors;
return errors === 0;
}
validate839.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate130(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(!(validate132(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
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
if(!(validate422(data.pinned, {instancePath:instancePath+"/pinned",parentData:data,parentDataProperty:"pinned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate831(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
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
if(!(validate834(key1, {instancePath:instancePath+"/sections",parentData:data5,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
if(!(validate836(data5[key2], {instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate836.errors : vErrors.concat(validate836.errors);
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
if(!(validate834(key3, {instancePath:instancePath+"/shapes",parentData:data7,parentDataProperty:"shapes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
if(!(validate839(data7[key4], {instancePath:instancePath+"/shapes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate839.errors : vErrors.concat(validate839.errors);
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

exports.isDialect = validate141;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json","title":"Fallback Gate dialect","description":"What to send to a gateway and what to read from its answers: data, never code.","$ref":"#/$defs/Dialect","$defs":{"Dialect":{"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"Accounts of a documented dialect are never exact."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"provider: a pass-through gateway hands the client's credential on."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id besides x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that served. Where it names another than the first, it shows one switch."},"cache":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange, 0 being none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How fallback is switched off for one request: what negative checks send."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook that pretends a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Error codes or types of the gateway's own, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The form of the gateway's log, where one is shipped: then a manifest needs no fields for it."}}},"Additions":{"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}},"HeaderAccount":{"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"$ref":"record.schema.json#/$defs/Basis"},"scope":{"$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes on which the gateway always sends it. Where it is missing then, its account has value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What it means when the header is missing, by status class. Default: unknown, never zero.","properties":{"1xx":{"type":"string","enum":["zero","unknown"]},"2xx":{"type":"string","enum":["zero","unknown"]},"3xx":{"type":"string","enum":["zero","unknown"]},"4xx":{"type":"string","enum":["zero","unknown"]},"5xx":{"type":"string","enum":["zero","unknown"]},"none":{"type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. Without it, it is a lower bound.","properties":{"status":{"type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}},"CacheEvidence":{"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache; `*` is the only wildcard, case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that look like a hit by `hit` and are none."}}},"JsonPointer":{"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` stands for every element, `{field=value}` for the one with this field."},"LogFormat":{"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}},"LogRows":{"type":"string","enum":["request","attempt","event"],"description":"What one row stands for."},"LogFields":{"type":"object","additionalProperties":false,"minProperties":1,"description":"Where in a row each thing stands. OpenTelemetry's keys contain dots, so these are JSON Pointers.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"What happened: a value of `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"Where the call went."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"Attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"Retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"Where its calls went, in order: a list, or a text that `separators` part."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each of `targets`."}}},"LogEvents":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that stand for one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that stand for one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that say with which status the call before ended, at the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that are known and stand for none of these. An event that no list names makes the count a lower bound."}}},"NoCall":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"What stands for the target where no call was made."},"CallLike":{"type":"string","minLength":1,"maxLength":64,"description":"What the entries of `targets` that are calls look like; `*` is the only wildcard."},"Redispatch":{"type":"string","minLength":1,"maxLength":4,"description":"What the value of `retries` begins with where the target changed once."},"Separators":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"What stands between two entries where `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are left out."},"EventPattern":{"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` stands for any characters, `{target}` for those that name the target; letter case is ignored."}}};
const schema61 = {"type":"object","additionalProperties":false,"required":["name","verified","credential_of","accounts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier"},"verified":{"type":"string","enum":["measured","documented"],"description":"Accounts of a documented dialect are never exact."},"credential_of":{"type":"string","enum":["gateway","provider"],"description":"provider: a pass-through gateway hands the client's credential on."},"gate_id":{"type":"array","maxItems":8,"items":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"description":"Headers that carry the gate id besides x-request-id and traceparent."},"no_cache":{"$ref":"#/$defs/Additions"},"accounts":{"type":"array","maxItems":8,"items":{"$ref":"#/$defs/HeaderAccount"}},"target":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that names the target that served. Where it names another than the first, it shows one switch."},"cache":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/CacheEvidence"}},"switches":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header that counts the switches of an exchange, 0 being none."},"no_fallback":{"$ref":"#/$defs/Additions","description":"How fallback is switched off for one request: what negative checks send."},"mock":{"$ref":"#/$defs/Additions","description":"The gateway's own hook that pretends a failed primary."},"error_codes":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9_.-]+$"},"additionalProperties":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Error codes or types of the gateway's own, by class."},"version":{"$ref":"manifest.schema.json#/$defs/HeaderName","description":"The header with the gateway's version."},"log":{"$ref":"#/$defs/LogFormat","description":"The form of the gateway's log, where one is shipped: then a manifest needs no fields for it."}}};
const schema23 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

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
if(typeof data === "string"){
if(func107(data) > 64){
validate143.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate143.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern16 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

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
if(typeof data === "string"){
if(func107(data) > 64){
validate145.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate145.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","additionalProperties":false,"description":"Headers and top-level body fields to add to a request.","properties":{"headers":{"type":"object","maxProperties":8,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}},"body":{"type":"object","maxProperties":8,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":true}}};
const schema65 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"};

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
if(func107(data) > 1024){
validate149.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func107(data) < 1){
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

const pattern18 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "headers") || (key0 === "body"))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate147.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(!(validate145(key1, {instancePath:instancePath+"/headers",parentData:data0,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate147.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data0)){
const _errs6 = errors;
if(!(validate149(data0[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate147.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate147.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
for(const key3 of Object.keys(data2)){
const _errs9 = errors;
if(errors === _errs9){
if(typeof key3 === "string"){
if(func107(key3) > 64){
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
validate147.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"required":["header","basis","scope"],"properties":{"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"basis":{"$ref":"record.schema.json#/$defs/Basis"},"scope":{"$ref":"record.schema.json#/$defs/Scope"},"promised":{"type":"array","maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"},"description":"Status classes on which the gateway always sends it. Where it is missing then, its account has value null."},"absent":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What it means when the header is missing, by status class. Default: unknown, never zero.","properties":{"1xx":{"type":"string","enum":["zero","unknown"]},"2xx":{"type":"string","enum":["zero","unknown"]},"3xx":{"type":"string","enum":["zero","unknown"]},"4xx":{"type":"string","enum":["zero","unknown"]},"5xx":{"type":"string","enum":["zero","unknown"]},"none":{"type":"string","enum":["zero","unknown"]}}},"exact_when":{"type":"object","additionalProperties":false,"required":["status"],"description":"When the count is exact. Without it, it is a lower bound.","properties":{"status":{"type":"array","minItems":1,"maxItems":6,"items":{"$ref":"record.schema.json#/$defs/StatusClass"}},"headers":{"type":"object","maxProperties":4,"propertyNames":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"additionalProperties":{"$ref":"manifest.schema.json#/$defs/HeaderText"}}}}}};
const schema45 = {"type":"string","enum":["retries","attempts","list","events"],"description":"What the source counts. Retries count the first call as 0, attempts as 1."};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "retries") || (data === "attempts")) || (data === "list")) || (data === "events"))){
validate154.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"string","enum":["path","gateway","last-target","unknown"]};

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
if(typeof data !== "string"){
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "path") || (data === "gateway")) || (data === "last-target")) || (data === "unknown"))){
validate156.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}}];
return false;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["1xx","2xx","3xx","4xx","5xx","none"]};

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
if(typeof data !== "string"){
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "1xx") || (data === "2xx")) || (data === "3xx")) || (data === "4xx")) || (data === "5xx")) || (data === "none"))){
validate158.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.basis === undefined) || (!(func0.call(data, "basis")))) && (missing0 = "basis"))) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "header") || (key0 === "basis")) || (key0 === "scope")) || (key0 === "promised")) || (key0 === "absent")) || (key0 === "exact_when"))){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate145(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate154(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
if(!(validate156(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
validate152.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate158(data3[i0], {instancePath:instancePath+"/promised/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
validate152.errors = [{instancePath:instancePath+"/promised",schemaPath:"#/properties/promised/type",keyword:"type",params:{type: "array"}}];
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
validate152.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "1xx") || (key1 === "2xx")) || (key1 === "3xx")) || (key1 === "4xx")) || (key1 === "5xx")) || (key1 === "none"))){
validate152.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data5["1xx"] !== undefined && func0.call(data5, "1xx")){
let data6 = data5["1xx"];
const _errs11 = errors;
if(typeof data6 !== "string"){
validate152.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "zero") || (data6 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/1xx",schemaPath:"#/properties/absent/properties/1xx/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties["1xx"].enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "zero") || (data7 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/2xx",schemaPath:"#/properties/absent/properties/2xx/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties["2xx"].enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data8 === "zero") || (data8 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/3xx",schemaPath:"#/properties/absent/properties/3xx/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties["3xx"].enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data9 === "zero") || (data9 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/4xx",schemaPath:"#/properties/absent/properties/4xx/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties["4xx"].enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "zero") || (data10 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/5xx",schemaPath:"#/properties/absent/properties/5xx/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties["5xx"].enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "zero") || (data11 === "unknown"))){
validate152.errors = [{instancePath:instancePath+"/absent/none",schemaPath:"#/properties/absent/properties/none/enum",keyword:"enum",params:{allowedValues: schema66.properties.absent.properties.none.enum}}];
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
validate152.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
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
validate152.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 of Object.keys(data12)){
if(!((key2 === "status") || (key2 === "headers"))){
validate152.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
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
validate152.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data13.length < 1){
validate152.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate158(data13[i1], {instancePath:instancePath+"/exact_when/status/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
validate152.errors = [{instancePath:instancePath+"/exact_when/status",schemaPath:"#/properties/exact_when/properties/status/type",keyword:"type",params:{type: "array"}}];
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
validate152.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 4}}];
return false;
}
else {
for(const key3 of Object.keys(data15)){
const _errs31 = errors;
if(!(validate145(key3, {instancePath:instancePath+"/exact_when/headers",parentData:data15,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate152.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data15)){
const _errs33 = errors;
if(!(validate149(data15[key4], {instancePath:instancePath+"/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate152.errors = [{instancePath:instancePath+"/exact_when/headers",schemaPath:"#/properties/exact_when/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate152.errors = [{instancePath:instancePath+"/exact_when",schemaPath:"#/properties/exact_when/type",keyword:"type",params:{type: "object"}}];
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","additionalProperties":false,"required":["header","hit"],"properties":{"header":{"$ref":"manifest.schema.json#/$defs/HeaderName"},"hit":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that mean the answer came from a cache; `*` is the only wildcard, case is ignored."},"miss":{"type":"array","maxItems":8,"items":{"type":"string","minLength":1,"maxLength":64},"description":"Values that look like a hit by `hit` and are none."}}};

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
if((((data.header === undefined) || (!(func0.call(data, "header")))) && (missing0 = "header")) || (((data.hit === undefined) || (!(func0.call(data, "hit")))) && (missing0 = "hit"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "header") || (key0 === "hit")) || (key0 === "miss"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.header !== undefined && func0.call(data, "header")){
const _errs2 = errors;
if(!(validate145(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate165.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data1.length < 1){
validate165.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func107(data2) > 64){
validate165.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func107(data2) < 1){
validate165.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/hit/" + i0,schemaPath:"#/properties/hit/items/type",keyword:"type",params:{type: "string"}}];
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
validate165.errors = [{instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "array"}}];
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
validate165.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func107(data4) > 64){
validate165.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func107(data4) < 1){
validate165.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/miss/" + i1,schemaPath:"#/properties/miss/items/type",keyword:"type",params:{type: "string"}}];
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
validate165.errors = [{instancePath:instancePath+"/miss",schemaPath:"#/properties/miss/type",keyword:"type",params:{type: "array"}}];
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
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","enum":["network","timeout","redirect","malformed_response","empty_answer","stream_error","truncated_stream","authentication","permission","model_not_found","unknown_path","quota_billing","rate_limited","context_length","request_too_large","content_filter","unsupported_parameter","invalid_request","conflict","overloaded","upstream_error","gateway_error","cancelled","wrong_family","unclassified"]};

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
if(typeof data !== "string"){
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate171.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["rows","fields"],"properties":{"rows":{"$ref":"#/$defs/LogRows"},"fields":{"$ref":"#/$defs/LogFields"},"events":{"$ref":"#/$defs/LogEvents"},"no_call":{"$ref":"#/$defs/NoCall"},"call_like":{"$ref":"#/$defs/CallLike"},"redispatch":{"$ref":"#/$defs/Redispatch"},"separators":{"$ref":"#/$defs/Separators"}}};
const schema73 = {"type":"string","enum":["request","attempt","event"],"description":"What one row stands for."};

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
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate175.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum}}];
return false;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"Where in a row each thing stands. OpenTelemetry's keys contain dots, so these are JSON Pointers.","properties":{"id":{"$ref":"#/$defs/JsonPointer","description":"The gate id, as sent in x-request-id or the dialect's own header."},"trace":{"$ref":"#/$defs/JsonPointer","description":"The trace id, or a whole traceparent."},"event":{"$ref":"#/$defs/JsonPointer","description":"What happened: a value of `events`."},"target":{"$ref":"#/$defs/JsonPointer","description":"Where the call went."},"status":{"$ref":"#/$defs/JsonPointer","description":"The status of the call, or of the request."},"time":{"$ref":"#/$defs/JsonPointer"},"attempt":{"$ref":"#/$defs/JsonPointer","description":"The number of the attempt, from 1."},"attempts":{"$ref":"#/$defs/JsonPointer","description":"Attempts of the request."},"retries":{"$ref":"#/$defs/JsonPointer","description":"Retries of the request."},"targets":{"$ref":"#/$defs/JsonPointer","description":"Where its calls went, in order: a list, or a text that `separators` part."},"statuses":{"$ref":"#/$defs/JsonPointer","description":"The statuses of its calls, in order, one for each of `targets`."}}};
const schema75 = {"type":"string","maxLength":256,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"A JSON Pointer (RFC 6901). `*` stands for every element, `{field=value}` for the one with this field."};
const pattern20 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");

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
if(typeof data === "string"){
if(func107(data) > 256){
validate178.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern20.test(data)){
validate178.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
validate177.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema74.properties, key0))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate178(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"attempt":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that stand for one call to a provider."},"switch":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that stand for one switch to another target."},"outcome":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that say with which status the call before ended, at the same target."},"other":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/EventPattern"},"description":"Events that are known and stand for none of these. An event that no list names makes the count a lower bound."}}};
const schema77 = {"type":"string","minLength":1,"maxLength":256,"description":"The text of an event. `*` stands for any characters, `{target}` for those that name the target; letter case is ignored."};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 256){
validate192.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data) < 1){
validate192.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate191.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate191.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate192(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate191.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate192(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate191.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate192(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate191.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate192(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"array","maxItems":8,"items":{"type":"string","maxLength":256},"description":"What stands for the target where no call was made."};

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
if(Array.isArray(data)){
if(data.length > 8){
validate198.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func107(data0) > 256){
validate198.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate198.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"string","minLength":1,"maxLength":64,"description":"What the entries of `targets` that are calls look like; `*` is the only wildcard."};

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
if(typeof data === "string"){
if(func107(data) > 64){
validate200.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func107(data) < 1){
validate200.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","minLength":1,"maxLength":4,"description":"What the value of `retries` begins with where the target changed once."};

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
if(typeof data === "string"){
if(func107(data) > 4){
validate202.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func107(data) < 1){
validate202.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":8},"description":"What stands between two entries where `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are left out."};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate204.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate204.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func107(data0) > 8){
validate204.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func107(data0) < 1){
validate204.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate204.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows")) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rows") || (key0 === "fields")) || (key0 === "events")) || (key0 === "no_call")) || (key0 === "call_like")) || (key0 === "redispatch")) || (key0 === "separators"))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs2 = errors;
if(!(validate175(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
if(!(validate177(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
if(!(validate191(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
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
if(!(validate198(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
if(!(validate200(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
if(!(validate202(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if(!(validate204(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.verified === undefined) || (!(func0.call(data, "verified")))) && (missing0 = "verified"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema61.properties, key0))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate143(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
validate142.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate142.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema61.properties.verified.enum}}];
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
validate142.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate142.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema61.properties.credential_of.enum}}];
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
validate142.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate145(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate142.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate147(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate142.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate152(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate142.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate145(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate142.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate165(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
validate142.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate145(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate147(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
if(!(validate147(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate142.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func107(key1) > 64){
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
validate142.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate171(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate142.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate145(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate174(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/dialect.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.isManifest = validate134;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json","title":"Fallback Gate route manifest","$ref":"#/$defs/Manifest","$defs":{"Manifest":{"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The form of this file."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How each gateway is spoken to. URLs come from the workflow, never from this file."},"limits":{"$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Where gateways tell what they did."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Findings that are known and accepted for a time. Effective only once they are on the base branch."}}},"Gateway":{"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"A built-in name, or a map in the form of dialect.schema.json. Default generic."},"auth":{"$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable with the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"provider: a pass-through gateway hands the client's credential on. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Exchanges in flight at this gateway. Default 8."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long after the last exchange the gateway's witness is still watched for calls. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that decide what this gateway does, such as its configuration and start scripts. A change of one beside a weight holds."}}},"DialectName":{"type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey"]},"Auth":{"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]},"HeaderSource":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]},"HeaderText":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[!-~]([ -~]*[!-~])?$"},"HeaderName":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"EnvironmentName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"RepositoryPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"},"Duration":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"},"Contract":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"An https page or OpenAPI file, or a path in the repository (shown as a copy).","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"Whoever writes a later day says that they have read the page."},"max_age":{"$ref":"#/$defs/Duration","description":"How long that holds.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"Facts pinned with `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Other facts may be pinned there."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that says how to reach the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}},"ContractSource":{"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"},"RouteDefaults":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What routes share. A route's own value wins.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily"},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."},"checks":{"$ref":"#/$defs/Checks"}}},"Route":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name that evidence uses for this route."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily"},"path":{"$ref":"record.schema.json#/$defs/RequestPath"},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under contracts."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered`, the first one declared, or `weighted`, drawn by weight. Default: weighted where `traffic.among` picks the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer what one refused for its content. Default never: a refusal is no outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"Whether another target takes over a request that is too long for the first, or it is refused. Default fallback."},"pin":{"$ref":"#/$defs/Pin","description":"How to reach the target whose share rises, for the check `promoted-target`. Without it the gate repeats a good request until that target is drawn."},"retry_budget":{"$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."},"checks":{"$ref":"#/$defs/Checks"},"traffic":{"$ref":"#/$defs/Traffic"}}},"OutputCap":{"type":"object","additionalProperties":false,"description":"How the length of the answer is capped. Default max_completion_tokens 64.","properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","none"]},"tokens":{"type":"integer","minimum":1,"maximum":4096}}},"Targets":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The names that evidence uses for the places a call can go to, the primary first; and what each is called in headers and logs."},"TargetAlias":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"RetryBudget":{"type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"Calls to providers that one user request may cause, the first one and fallback targets included."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source that may prove it: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}},"Checks":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."},"Check":{"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]},"CheckKind":{"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","promoted-target"]},"CredentialOf":{"type":"string","enum":["gateway","provider"]},"RefusalPolicy":{"type":"string","enum":["never","allowed"]},"ContextPolicy":{"type":"string","enum":["fallback","refuse"]},"RunLimits":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"How many requests a run may send at most, draws and repeats included. A larger plan is refused before the first request."}}},"TargetOrder":{"type":"string","enum":["ordered","weighted"]},"Pin":{"description":"Exactly one way: a model alias with one target, or headers that choose the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]},"FallbackVisibleIn":{"type":"string","enum":["log","header"]},"CheckSettings":{"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that this check runs at, where it is not the route's."},"stream":{"type":"boolean","const":true,"description":"fallback and retries: ask for a stream. Gateways often fall back for whole answers only."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made; every one has to pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"promoted-target: how often the good request is repeated at most until the target is drawn. Default 30."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must serve after a fallback. Default: any but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: through the user's own client (input client) instead of the gate's bare request."}}},"Force":{"description":"What makes the primary fail: exactly one way.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias whose primary is broken on purpose and whose fallbacks are the same."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"The gateway's own fault hook."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"type":"boolean","const":true}},"description":"The dialect's mock hook: proves the switch and says nothing of retries."}]},"Faults":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"By target: what it answers, in order; the last step repeats. `first` is whichever target the exchange reaches first."},"Step":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"retry_after":{"type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]},"StepWord":{"type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]},"Layer":{"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls for one call from outside, the first one included; unknown counts as at least 1."},"timeout":{"$ref":"#/$defs/Duration"}}},"UnknownAttempts":{"type":"string","const":"unknown"},"WaitPolicy":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"$ref":"#/$defs/Duration"},"max":{"$ref":"#/$defs/Duration"}},"description":"Bounds of the wait between two attempts at the same target. Retry-After is respected where it is longer."},"Via":{"type":"string","const":"client"},"Log":{"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway whose log it is."},"source":{"type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: files of JSON lines in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/Auth","description":"How the endpoint's credential is sent. Default bearer."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"Where in the answer the rows lie; a string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"The most that is read. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text. Default refused."}}},"LogPath":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"},"Size":{"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"},"LogRequest":{"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} stand for its ids.","properties":{"method":{"type":"string","enum":["GET","POST"]},"path":{"type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}},"LogPages":{"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How the next page is asked for, until one has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"Where the answer has the next value: its smallest is taken. Without it the parameter counts rows."}}},"Environment":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier"},"expect":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that this environment runs with: recorded, not checked."}},"description":"What must be true before a result counts as proof."},"Expectation":{"description":"A header of the gateway's answers, and what it must be.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Without it: every gateway that is used."},"header":{"$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Without it: every gateway that is used."},"header":{"$ref":"#/$defs/HeaderName"},"equals":{"$ref":"#/$defs/ExpectedValue"}}}]},"ExpectedValue":{"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The SHA-256 of this file of the pull request, in hex."}}}]},"ScopePaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."},"ConfigPaths":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that decide what the gateway does, such as its configuration and start scripts, with `*` and `**` as wildcards."},"Waiver":{"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver holds as it was reviewed."},"owner":{"type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which it holds, such as 2026-12-15. Anything that is no day counts as expired.","stricter":"as-at-base"}}},"Traffic":{"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file in which the route's weight stands."},"doc":{"$ref":"#/$defs/FieldValues","description":"Picks one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights that belong together, `*` being what tells them apart; a list of pointers where they stand in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list; without among a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight of an entry without one, as the gateway has it; without this such an entry makes the share unknown."}},"description":"Where the route's share of traffic stands. Without it the route is gated on every run."},"TrafficPointer":{"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"},"FieldValues":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}},"FieldValue":{"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]},"Day":{"type":"string","maxLength":10,"pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"HttpsUrl":{"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}};
const schema56 = {"type":"object","additionalProperties":false,"required":["version","contracts","routes"],"properties":{"version":{"type":"integer","const":1,"description":"The form of this file."},"gateways":{"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Gateway"},"description":"How each gateway is spoken to. URLs come from the workflow, never from this file."},"limits":{"$ref":"#/$defs/RunLimits"},"layers":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/$defs/Layer"},"description":"Everything on the path that may repeat a call, outermost first."},"logs":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/Log"},"description":"Where gateways tell what they did."},"contracts":{"type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"$ref":"#/$defs/Contract"},"description":"The documented surfaces that routes rely on."},"defaults":{"$ref":"#/$defs/RouteDefaults"},"routes":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/Route"}},"environment":{"$ref":"#/$defs/Environment"},"scope":{"$ref":"#/$defs/ScopePaths"},"waivers":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Waiver"},"description":"Findings that are known and accepted for a time. Effective only once they are on the base branch."}}};

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
if(func107(data) > 64){
validate136.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern3.test(data)){
validate136.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}];
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

const schema58 = {"type":"object","additionalProperties":false,"properties":{"dialect":{"anyOf":[{"$ref":"#/$defs/DialectName"},{"$ref":"dialect.schema.json#/$defs/Dialect"}],"description":"A built-in name, or a map in the form of dialect.schema.json. Default generic."},"auth":{"$ref":"#/$defs/Auth"},"credential":{"$ref":"#/$defs/EnvironmentName","description":"The environment variable with the gateway's credential. The workflow binds it to this gateway."},"credential_of":{"$ref":"#/$defs/CredentialOf","description":"provider: a pass-through gateway hands the client's credential on. Default from the dialect."},"headers":{"type":"object","maxProperties":32,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderSource"},"description":"Sent on every request to this gateway."},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Exchanges in flight at this gateway. Default 8."},"timeout":{"$ref":"#/$defs/Duration","description":"Deadline of one exchange, connecting included. Default 30s, at most 180s."},"settle":{"$ref":"#/$defs/Duration","description":"How long after the last exchange the gateway's witness is still watched for calls. Default 2s, from 100ms to 10m."},"config":{"$ref":"#/$defs/ConfigPaths","description":"Files that decide what this gateway does, such as its configuration and start scripts. A change of one beside a weight holds."}}};
const schema59 = {"type":"string","enum":["generic","envoy","haproxy","litellm","nginx","portkey"]};

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
if(typeof data !== "string"){
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "generic") || (data === "envoy")) || (data === "haproxy")) || (data === "litellm")) || (data === "nginx")) || (data === "portkey"))){
validate139.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}}];
return false;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.verified === undefined) || (!(func0.call(data, "verified")))) && (missing0 = "verified"))) || (((data.credential_of === undefined) || (!(func0.call(data, "credential_of")))) && (missing0 = "credential_of"))) || (((data.accounts === undefined) || (!(func0.call(data, "accounts")))) && (missing0 = "accounts"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema61.properties, key0))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate143(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
validate208.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "measured") || (data1 === "documented"))){
validate208.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/enum",keyword:"enum",params:{allowedValues: schema61.properties.verified.enum}}];
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
validate208.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "gateway") || (data2 === "provider"))){
validate208.errors = [{instancePath:instancePath+"/credential_of",schemaPath:"#/properties/credential_of/enum",keyword:"enum",params:{allowedValues: schema61.properties.credential_of.enum}}];
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
validate208.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate145(data3[i0], {instancePath:instancePath+"/gate_id/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate208.errors = [{instancePath:instancePath+"/gate_id",schemaPath:"#/properties/gate_id/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate147(data.no_cache, {instancePath:instancePath+"/no_cache",parentData:data,parentDataProperty:"no_cache",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate208.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate152(data6[i1], {instancePath:instancePath+"/accounts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate208.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate145(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate208.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate165(data9[i2], {instancePath:instancePath+"/cache/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
validate208.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate145(data.switches, {instancePath:instancePath+"/switches",parentData:data,parentDataProperty:"switches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate147(data.no_fallback, {instancePath:instancePath+"/no_fallback",parentData:data,parentDataProperty:"no_fallback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
if(!(validate147(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
validate208.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
for(const key1 of Object.keys(data14)){
const _errs23 = errors;
if(errors === _errs23){
if(typeof key1 === "string"){
if(func107(key1) > 64){
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
validate208.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key2 of Object.keys(data14)){
const _errs26 = errors;
if(!(validate171(data14[key2], {instancePath:instancePath+"/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate208.errors = [{instancePath:instancePath+"/error_codes",schemaPath:"#/properties/error_codes/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate145(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate174(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"string","enum":["bearer","x-api-key","api-key","x-goog-api-key","none"]};

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
if(typeof data !== "string"){
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "bearer") || (data === "x-api-key")) || (data === "api-key")) || (data === "x-goog-api-key")) || (data === "none"))){
validate222.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema83.enum}}];
return false;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"string","maxLength":128,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};

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
if(typeof data === "string"){
if(func107(data) > 128){
validate224.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(!pattern18.test(data)){
validate224.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","enum":["gateway","provider"]};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "gateway") || (data === "provider"))){
validate226.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum}}];
return false;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 64){
validate228.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern16.test(data)){
validate228.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath"}},"description":"The content of a file of this repository."},{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"$ref":"#/$defs/EnvironmentName"}},"description":"An environment variable that the workflow binds to this gateway."}]};

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
if(func107(data) > 1024){
validate231.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func107(data) < 1){
validate231.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate231.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
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

const schema89 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"};
const pattern25 = new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate233.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate233.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern25.test(data)){
validate233.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate233(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate224(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate230.errors = vErrors;
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
validate230.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema90 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,8}(ms|s|m|h|d)$"};
const pattern26 = new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");

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
if(typeof data === "string"){
if(func107(data) > 16){
validate237.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern26.test(data)){
validate237.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$"}}];
return false;
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Files that decide what the gateway does, such as its configuration and start scripts, with `*` and `**` as wildcards."};
const schema92 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"};
const pattern27 = new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate241.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate241.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern27.test(data)){
validate241.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"}}];
return false;
}
}
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 64){
validate240.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate240.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate241(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema58.properties, key0))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate139(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(validate208(data0, {instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
validate138.errors = vErrors;
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
if(!(validate222(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
if(!(validate224(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
if(!(validate226(data.credential_of, {instancePath:instancePath+"/credential_of",parentData:data,parentDataProperty:"credential_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
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
validate138.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 32}}];
return false;
}
else {
for(const key1 of Object.keys(data4)){
const _errs11 = errors;
if(!(validate228(key1, {instancePath:instancePath+"/headers",parentData:data4,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
validate138.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate230(data4[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
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
validate138.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
validate138.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 64 || isNaN(data6)){
validate138.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate138.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.timeout !== undefined && func0.call(data, "timeout")){
const _errs16 = errors;
if(!(validate237(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined && func0.call(data, "settle")){
const _errs17 = errors;
if(!(validate237(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined && func0.call(data, "config")){
const _errs18 = errors;
if(!(validate240(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"requests":{"type":"integer","minimum":1,"maximum":100000,"description":"How many requests a run may send at most, draws and repeats included. A larger plan is refused before the first request."}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate245.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "requests")){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requests !== undefined && func0.call(data, "requests")){
let data0 = data.requests;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate245.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate245.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate245.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","additionalProperties":false,"required":["name","attempts"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier","description":"The layer `gateway` counts per target."},"attempts":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/$defs/UnknownAttempts"}],"description":"Calls for one call from outside, the first one included; unknown counts as at least 1."},"timeout":{"$ref":"#/$defs/Duration"}}};
const schema95 = {"type":"string","const":"unknown"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("unknown" !== data){
validate249.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "unknown"}}];
return false;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))){
validate247.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "attempts")) || (key0 === "timeout"))){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate136(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate249(data1, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
validate247.errors = vErrors;
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
if(!(validate237(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
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
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","additionalProperties":false,"required":["gateway","source"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway whose log it is."},"source":{"type":"string","enum":["jsonl","http"]},"path":{"$ref":"#/$defs/LogPath","description":"For jsonl: files of JSON lines in the workspace, plain or gzip."},"endpoint":{"$ref":"record.schema.json#/$defs/Identifier","description":"For http: a name that the workflow binds to a URL (input logs) and a credential."},"auth":{"$ref":"#/$defs/Auth","description":"How the endpoint's credential is sent. Default bearer."},"request":{"$ref":"#/$defs/LogRequest"},"at":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"Where in the answer the rows lie; a string there is parsed as JSON."},"pages":{"$ref":"#/$defs/LogPages"},"rows":{"$ref":"dialect.schema.json#/$defs/LogRows"},"fields":{"$ref":"dialect.schema.json#/$defs/LogFields"},"events":{"$ref":"dialect.schema.json#/$defs/LogEvents"},"no_call":{"$ref":"dialect.schema.json#/$defs/NoCall"},"call_like":{"$ref":"dialect.schema.json#/$defs/CallLike"},"redispatch":{"$ref":"dialect.schema.json#/$defs/Redispatch"},"separators":{"$ref":"dialect.schema.json#/$defs/Separators"},"settle":{"$ref":"#/$defs/Duration","description":"How long a row may take to arrive. Default 10s."},"max_size":{"$ref":"#/$defs/Size","description":"The most that is read. Default 2GiB, at most 16GiB."},"bodies":{"type":"string","enum":["refused","allowed"],"description":"Whether rows may hold prompt or answer text. Default refused."}}};
const schema97 = {"type":"object","additionalProperties":false,"required":["path"],"description":"One request per exchange. {gate_id} and {trace_id} stand for its ids.","properties":{"method":{"type":"string","enum":["GET","POST"]},"path":{"type":"string","maxLength":512,"pattern":"^/[A-Za-z0-9._~%:@/{}-]*$"},"query":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":64},"additionalProperties":{"type":"string","maxLength":1024}},"body":{"type":"object","maxProperties":64,"additionalProperties":true,"description":"Sent as JSON."}}};
const pattern28 = new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
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
validate258.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "query")) || (key0 === "body"))){
validate258.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate258.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "GET") || (data0 === "POST"))){
validate258.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema97.properties.method.enum}}];
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
if(func107(data1) > 512){
validate258.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern28.test(data1)){
validate258.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/{}-]*$"}}];
return false;
}
}
}
else {
validate258.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key1 of Object.keys(data2)){
const _errs8 = errors;
if(errors === _errs8){
if(typeof key1 === "string"){
if(func107(key1) > 64){
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
validate258.errors = vErrors;
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
if(func107(data3) > 1024){
validate258.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate258.errors = [{instancePath:instancePath+"/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}}];
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
validate258.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
}
else {
validate258.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"}}];
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
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(func107(data) > 256){
validate260.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern20.test(data)){
validate260.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/[^/~]*(~[01][^/~]*)*)+$"}}];
return false;
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

const schema99 = {"type":"object","additionalProperties":false,"required":["parameter","size"],"description":"How the next page is asked for, until one has fewer rows than `size`.","properties":{"parameter":{"type":"string","minLength":1,"maxLength":64,"description":"The query parameter or body field that changes."},"size":{"type":"integer","minimum":1,"maximum":10000},"from":{"$ref":"dialect.schema.json#/$defs/JsonPointer","description":"Where the answer has the next value: its smallest is taken. Without it the parameter counts rows."}}};

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
if((((data.parameter === undefined) || (!(func0.call(data, "parameter")))) && (missing0 = "parameter")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "parameter") || (key0 === "size")) || (key0 === "from"))){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(func107(data0) > 64){
validate262.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func107(data0) < 1){
validate262.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"}}];
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
validate262.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate262.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate262.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate260(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
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
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data !== "string"){
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "request") || (data === "attempt")) || (data === "event"))){
validate265.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum}}];
return false;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
validate267.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema74.properties, key0))){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate178(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
if(!(validate178(data.statuses, {instancePath:instancePath+"/statuses",parentData:data,parentDataProperty:"statuses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate280.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempt") || (key0 === "switch")) || (key0 === "outcome")) || (key0 === "other"))){
validate280.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate280.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate192(data0[i0], {instancePath:instancePath+"/attempt/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate280.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "array"}}];
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
validate280.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate192(data2[i1], {instancePath:instancePath+"/switch/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate280.errors = [{instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "array"}}];
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
validate280.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate192(data4[i2], {instancePath:instancePath+"/outcome/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate280.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "array"}}];
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
validate280.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate192(data6[i3], {instancePath:instancePath+"/other/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate280.errors = [{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}}];
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
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 8){
validate286.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 8}}];
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
if(func107(data0) > 256){
validate286.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
}
else {
validate286.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 64){
validate288.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func107(data) < 1){
validate288.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 4){
validate290.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4}}];
return false;
}
else {
if(func107(data) < 1){
validate290.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 4){
validate292.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data.length < 1){
validate292.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(func107(data0) > 8){
validate292.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(func107(data0) < 1){
validate292.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"string","maxLength":16,"pattern":"^[1-9]\\d{0,6}(KiB|MiB|GiB)$"};
const pattern30 = new RegExp("^[1-9]\\d{0,6}(KiB|MiB|GiB)$", "u");

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
if(typeof data === "string"){
if(func107(data) > 16){
validate295.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}}];
return false;
}
else {
if(!pattern30.test(data)){
validate295.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,6}(KiB|MiB|GiB)$"}}];
return false;
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema96.properties, key0))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate136(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate253.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "jsonl") || (data1 === "http"))){
validate253.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema96.properties.source.enum}}];
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
if(!(validate241(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
if(!(validate136(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate222(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined && func0.call(data, "request")){
const _errs8 = errors;
if(!(validate258(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
const _errs9 = errors;
if(!(validate260(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined && func0.call(data, "pages")){
const _errs10 = errors;
if(!(validate262(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined && func0.call(data, "rows")){
const _errs11 = errors;
if(!(validate265(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
const _errs12 = errors;
if(!(validate267(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs13 = errors;
if(!(validate280(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_call !== undefined && func0.call(data, "no_call")){
const _errs14 = errors;
if(!(validate286(data.no_call, {instancePath:instancePath+"/no_call",parentData:data,parentDataProperty:"no_call",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_like !== undefined && func0.call(data, "call_like")){
const _errs15 = errors;
if(!(validate288(data.call_like, {instancePath:instancePath+"/call_like",parentData:data,parentDataProperty:"call_like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redispatch !== undefined && func0.call(data, "redispatch")){
const _errs16 = errors;
if(!(validate290(data.redispatch, {instancePath:instancePath+"/redispatch",parentData:data,parentDataProperty:"redispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separators !== undefined && func0.call(data, "separators")){
const _errs17 = errors;
if(!(validate292(data.separators, {instancePath:instancePath+"/separators",parentData:data,parentDataProperty:"separators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined && func0.call(data, "settle")){
const _errs18 = errors;
if(!(validate237(data.settle, {instancePath:instancePath+"/settle",parentData:data,parentDataProperty:"settle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_size !== undefined && func0.call(data, "max_size")){
const _errs19 = errors;
if(!(validate295(data.max_size, {instancePath:instancePath+"/max_size",parentData:data,parentDataProperty:"max_size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined && func0.call(data, "bodies")){
let data17 = data.bodies;
const _errs20 = errors;
if(typeof data17 !== "string"){
validate253.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data17 === "refused") || (data17 === "allowed"))){
validate253.errors = [{instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/enum",keyword:"enum",params:{allowedValues: schema96.properties.bodies.enum}}];
return false;
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
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"$ref":"#/$defs/ContractSource","description":"An https page or OpenAPI file, or a path in the repository (shown as a copy).","stricter":"any-change-loosens"},"origin":{"$ref":"#/$defs/HttpsUrl","description":"The page that a source in the repository is a copy of.","stricter":{"is":"any-change-loosens","absent":"loosest"}},"checked":{"$ref":"#/$defs/Day","description":"The day a person last read the page, or compared the copy with it.","stricter":"any-change-loosens","$comment":"Whoever writes a later day says that they have read the page."},"max_age":{"$ref":"#/$defs/Duration","description":"How long that holds.","stricter":{"is":"shorter","absent":"loosest"}},"baseline":{"$ref":"#/$defs/RepositoryPath","description":"Facts pinned with `fallback-gate contract pin`.","stricter":{"is":"any-change-loosens","absent":"loosest"},"$comment":"Other facts may be pinned there."},"escalation":{"$ref":"#/$defs/HttpsUrl","description":"The page that says how to reach the provider's support.","stricter":{"is":"any-change-loosens","absent":"loosest"}}}};
const schema109 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"};

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
if(func107(data) > 512){
validate300.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate300.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data)){
validate300.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"}}];
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

const schema110 = {"type":"string","minLength":1,"maxLength":512,"pattern":"^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"};
const pattern32 = new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate302.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 1){
validate302.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern32.test(data)){
validate302.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}}];
return false;
}
}
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 10){
validate304.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern33.test(data)){
validate304.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}}];
return false;
}
}
}
else {
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
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
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "origin")) || (key0 === "checked")) || (key0 === "max_age")) || (key0 === "baseline")) || (key0 === "escalation"))){
validate299.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined && func0.call(data, "source")){
const _errs2 = errors;
if(!(validate300(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
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
if(!(validate302(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate304(data.checked, {instancePath:instancePath+"/checked",parentData:data,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate237(data.max_age, {instancePath:instancePath+"/max_age",parentData:data,parentDataProperty:"max_age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
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
if(!(validate233(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate302(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","additionalProperties":false,"minProperties":1,"description":"What routes share. A route's own value wins.","properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily"},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier"},"retry_budget":{"$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."},"checks":{"$ref":"#/$defs/Checks"}}};
const schema26 = {"type":"string","enum":["chat-completions","responses"],"description":"The families that the gate asks for."};

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
if(typeof data !== "string"){
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "chat-completions") || (data === "responses"))){
validate312.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$","description":"The model alias that an application asks for."};
const pattern8 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");

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
if(typeof data === "string"){
if(func107(data) > 256){
validate314.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data) < 1){
validate314.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern8.test(data)){
validate314.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$"}}];
return false;
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","additionalProperties":false,"description":"How the length of the answer is capped. Default max_completion_tokens 64.","properties":{"field":{"type":"string","enum":["max_tokens","max_completion_tokens","max_output_tokens","none"]},"tokens":{"type":"integer","minimum":1,"maximum":4096}}};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
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
validate316.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate316.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "max_tokens") || (data0 === "max_completion_tokens")) || (data0 === "max_output_tokens")) || (data0 === "none"))){
validate316.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema115.properties.field.enum}}];
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
validate316.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4096 || isNaN(data1)){
validate316.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate316.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate316.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"object","additionalProperties":false,"required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"Calls to providers that one user request may cause, the first one and fallback targets included."},"proof":{"$ref":"record.schema.json#/$defs/Source","description":"The weakest source that may prove it: header, log or witness. Default log."},"retrying_layers":{"type":"integer","minimum":0,"maximum":16,"description":"How many of the declared layers may repeat a call. Default 1."},"wait":{"$ref":"#/$defs/WaitPolicy"}}};
const schema44 = {"type":"string","enum":["header","log","witness"]};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "header") || (data === "log")) || (data === "witness"))){
validate320.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum}}];
return false;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"$ref":"#/$defs/Duration"},"max":{"$ref":"#/$defs/Duration"}},"description":"Bounds of the wait between two attempts at the same target. Retry-After is respected where it is longer."};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate322.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "min") || (key0 === "max"))){
validate322.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min !== undefined && func0.call(data, "min")){
const _errs2 = errors;
if(!(validate237(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
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
if(!(validate237(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
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
validate322.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts")){
validate319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "attempts") || (key0 === "proof")) || (key0 === "retrying_layers")) || (key0 === "wait"))){
validate319.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data0 = data.attempts;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate319.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate319.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate319.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate320(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
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
validate319.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate319.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate319.errors = [{instancePath:instancePath+"/retrying_layers",schemaPath:"#/properties/retrying_layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate322(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
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
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"string","enum":["log","header"]};

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
if(!((data === "log") || (data === "header"))){
validate327.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema119.enum}}];
return false;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Check"},"description":"Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."};
const schema121 = {"anyOf":[{"$ref":"#/$defs/CheckKind"},{"$ref":"#/$defs/CheckSettings"}]};
const schema122 = {"type":"string","enum":["smoke","stream","bad-credential","unknown-model","invalid-body","wrong-path","fallback","retries","promoted-target"]};

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
if(typeof data !== "string"){
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data === "smoke") || (data === "stream")) || (data === "bad-credential")) || (data === "unknown-model")) || (data === "invalid-body")) || (data === "wrong-path")) || (data === "fallback")) || (data === "retries")) || (data === "promoted-target"))){
validate331.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema122.enum}}];
return false;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","additionalProperties":false,"required":["check"],"properties":{"check":{"$ref":"#/$defs/CheckKind"},"accept":{"type":"array","minItems":1,"maxItems":24,"items":{"$ref":"record.schema.json#/$defs/ErrorClass"},"description":"Replaces the error classes that a negative check accepts."},"on":{"$ref":"record.schema.json#/$defs/Identifier","description":"The gateway that this check runs at, where it is not the route's."},"stream":{"type":"boolean","const":true,"description":"fallback and retries: ask for a stream. Gateways often fall back for whole answers only."},"repeat":{"type":"integer","minimum":1,"maximum":20,"description":"How often the whole check is made; every one has to pass. Default 1."},"draws":{"type":"integer","minimum":1,"maximum":100,"description":"promoted-target: how often the good request is repeated at most until the target is drawn. Default 30."},"to":{"$ref":"record.schema.json#/$defs/Identifier","description":"The target that must serve after a fallback. Default: any but the first."},"force":{"$ref":"#/$defs/Force"},"via":{"$ref":"#/$defs/Via","description":"client: through the user's own client (input client) instead of the gate's bare request."}}};

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
if(!(((((((((((((((((((((((((data === "network") || (data === "timeout")) || (data === "redirect")) || (data === "malformed_response")) || (data === "empty_answer")) || (data === "stream_error")) || (data === "truncated_stream")) || (data === "authentication")) || (data === "permission")) || (data === "model_not_found")) || (data === "unknown_path")) || (data === "quota_billing")) || (data === "rate_limited")) || (data === "context_length")) || (data === "request_too_large")) || (data === "content_filter")) || (data === "unsupported_parameter")) || (data === "invalid_request")) || (data === "conflict")) || (data === "overloaded")) || (data === "upstream_error")) || (data === "gateway_error")) || (data === "cancelled")) || (data === "wrong_family")) || (data === "unclassified"))){
validate335.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema125 = {"description":"What makes the primary fail: exactly one way.","anyOf":[{"type":"object","additionalProperties":false,"required":["witness"],"properties":{"witness":{"$ref":"#/$defs/Faults"}},"description":"The scripted provider behind the gateway plays these faults."},{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}},"description":"A staging alias whose primary is broken on purpose and whose fallbacks are the same."},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}},"description":"The gateway's own fault hook."},{"type":"object","additionalProperties":false,"required":["mock"],"properties":{"mock":{"type":"boolean","const":true}},"description":"The dialect's mock hook: proves the switch and says nothing of retries."}]};
const schema126 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Step"}},"description":"By target: what it answers, in order; the last step repeats. `first` is whichever target the exchange reaches first."};
const schema127 = {"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"$ref":"#/$defs/StepWord"},{"type":"object","additionalProperties":false,"required":["status","retry_after"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"retry_after":{"type":"string","maxLength":8,"pattern":"^[1-9]\\d{0,3}s$"}}}]};
const schema128 = {"type":"string","enum":["hang","reset","html","html-200","error-in-200","wrong-family","cached","unknown-fields","cut","cut-clean","drip","redirect","cut-role","slow","stall","malformed-chunk","empty","context_length_exceeded","content_policy_violation","insufficient_quota","rate_limit","overloaded"]};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((data === "hang") || (data === "reset")) || (data === "html")) || (data === "html-200")) || (data === "error-in-200")) || (data === "wrong-family")) || (data === "cached")) || (data === "unknown-fields")) || (data === "cut")) || (data === "cut-clean")) || (data === "drip")) || (data === "redirect")) || (data === "cut-role")) || (data === "slow")) || (data === "stall")) || (data === "malformed-chunk")) || (data === "empty")) || (data === "context_length_exceeded")) || (data === "content_policy_violation")) || (data === "insufficient_quota")) || (data === "rate_limit")) || (data === "overloaded"))){
validate343.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum}}];
return false;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern35 = new RegExp("^[1-9]\\d{0,3}s$", "u");

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
if(!(validate343(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
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
if(func107(data1) > 8){
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
if(!pattern35.test(data1)){
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
validate342.errors = vErrors;
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
validate342.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate340.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate340.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate136(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate340.errors = vErrors;
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
validate340.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate340.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate342(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
validate340.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate340.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate340(data.witness, {instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
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
if(!(validate314(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate228(key3, {instancePath:instancePath+"/headers",parentData:data2,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
if(!(validate231(data2[key4], {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate339.errors = vErrors;
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
validate339.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema129 = {"type":"string","const":"client"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("client" !== data){
validate351.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "client"}}];
return false;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema123.properties, key0))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
const _errs2 = errors;
if(!(validate331(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
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
validate333.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data1.length < 1){
validate333.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate335(data1[i0], {instancePath:instancePath+"/accept/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
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
validate333.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate136(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate333.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data4){
validate333.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/const",keyword:"const",params:{allowedValue: true}}];
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
validate333.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 20 || isNaN(data5)){
validate333.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate333.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate333.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate333.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate333.errors = [{instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.to !== undefined && func0.call(data, "to")){
const _errs13 = errors;
if(!(validate136(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined && func0.call(data, "force")){
const _errs14 = errors;
if(!(validate339(data.force, {instancePath:instancePath+"/force",parentData:data,parentDataProperty:"force",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs15 = errors;
if(!(validate351(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
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
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate331(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate333(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
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
validate330.errors = vErrors;
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
validate330.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate330.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 32){
validate329.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data.length < 1){
validate329.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate330(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
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
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate310.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "gateway") || (key0 === "family")) || (key0 === "model")) || (key0 === "output_cap")) || (key0 === "contract")) || (key0 === "retry_budget")) || (key0 === "fallback_visible_in")) || (key0 === "checks"))){
validate310.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gateway !== undefined && func0.call(data, "gateway")){
const _errs2 = errors;
if(!(validate136(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate312(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
if(!(validate314(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate316(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
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
if(!(validate136(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate319(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
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
if(!(validate327(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
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
if(!(validate329(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"record.schema.json#/$defs/Identifier","description":"The name that evidence uses for this route."},"gateway":{"$ref":"record.schema.json#/$defs/Identifier"},"family":{"$ref":"record.schema.json#/$defs/RequestFamily"},"path":{"$ref":"record.schema.json#/$defs/RequestPath"},"model":{"$ref":"record.schema.json#/$defs/ModelName"},"output_cap":{"$ref":"#/$defs/OutputCap"},"contract":{"$ref":"record.schema.json#/$defs/Identifier","description":"A name under contracts."},"targets":{"$ref":"#/$defs/Targets"},"order":{"$ref":"#/$defs/TargetOrder","description":"How the gateway picks the first target: `ordered`, the first one declared, or `weighted`, drawn by weight. Default: weighted where `traffic.among` picks the weights of the route's own model, else ordered."},"refusals":{"$ref":"#/$defs/RefusalPolicy","description":"Whether another target may answer what one refused for its content. Default never: a refusal is no outage."},"context":{"$ref":"#/$defs/ContextPolicy","description":"Whether another target takes over a request that is too long for the first, or it is refused. Default fallback."},"pin":{"$ref":"#/$defs/Pin","description":"How to reach the target whose share rises, for the check `promoted-target`. Without it the gate repeats a good request until that target is drawn."},"retry_budget":{"$ref":"#/$defs/RetryBudget"},"fallback_visible_in":{"$ref":"#/$defs/FallbackVisibleIn","description":"Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."},"checks":{"$ref":"#/$defs/Checks"},"traffic":{"$ref":"#/$defs/Traffic"}}};
const schema33 = {"type":"string","maxLength":256,"pattern":"^/[A-Za-z0-9._~%:@/-]*$","description":"Default comes from the family."};
const pattern7 = new RegExp("^/[A-Za-z0-9._~%:@/-]*$", "u");

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 256){
validate361.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern7.test(data)){
validate361.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~%:@/-]*$"}}];
return false;
}
}
}
else {
validate361.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","minProperties":1,"maxProperties":64,"propertyNames":{"$ref":"record.schema.json#/$defs/Identifier"},"additionalProperties":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/TargetAlias"}},"description":"The names that evidence uses for the places a call can go to, the primary first; and what each is called in headers and logs."};
const schema133 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 256){
validate368.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func107(data) < 1){
validate368.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern17.test(data)){
validate368.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}}];
return false;
}
}
}
}
else {
validate368.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
validate366.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate366.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate136(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate366.errors = vErrors;
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
validate366.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate368(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
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
validate366.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
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
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"string","enum":["ordered","weighted"]};

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
if(typeof data !== "string"){
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ordered") || (data === "weighted"))){
validate371.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema134.enum}}];
return false;
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"string","enum":["never","allowed"]};

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
if(typeof data !== "string"){
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "never") || (data === "allowed"))){
validate373.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema135.enum}}];
return false;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"string","enum":["fallback","refuse"]};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate375.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "fallback") || (data === "refuse"))){
validate375.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema136.enum}}];
return false;
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema137 = {"description":"Exactly one way: a model alias with one target, or headers that choose the target.","anyOf":[{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"record.schema.json#/$defs/ModelName"}}},{"type":"object","additionalProperties":false,"required":["headers"],"properties":{"headers":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"$ref":"#/$defs/HeaderName"},"additionalProperties":{"$ref":"#/$defs/HeaderText"}}}}]};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
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
if(!(validate314(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate228(key2, {instancePath:instancePath+"/headers",parentData:data1,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
if(!(validate231(data1[key3], {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate377.errors = vErrors;
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
validate377.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate377.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema138 = {"type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"$ref":"#/$defs/RepositoryPath","description":"The YAML or JSON file in which the route's weight stands."},"doc":{"$ref":"#/$defs/FieldValues","description":"Picks one of several documents by its fields."},"among":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"type":"array","minItems":2,"maxItems":8,"items":{"$ref":"#/$defs/TrafficPointer"}}],"description":"The weights that belong together, `*` being what tells them apart; a list of pointers where they stand in several places."},"at":{"anyOf":[{"$ref":"#/$defs/TrafficPointer"},{"$ref":"#/$defs/FieldValues"}],"description":"The route's own weight: `{ key: NAME }` in a map, fields and their values in a list; without among a pointer to one number."},"default":{"type":"number","minimum":0,"maximum":1000000,"description":"The weight of an entry without one, as the gateway has it; without this such an entry makes the share unknown."}},"description":"Where the route's share of traffic stands. Without it the route is gated on every run."};
const schema139 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"type":"string","maxLength":256,"pattern":"^[!-~]([ -~]*[!-~])?$"},"additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema140 = {"anyOf":[{"type":"string","maxLength":256,"pattern":"^[ -~]*$"},{"type":"number"},{"type":"boolean"}]};
const pattern39 = new RegExp("^[ -~]*$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(func107(data) > 256){
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
if(!pattern39.test(data)){
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
validate388.errors = vErrors;
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
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
validate387.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 8}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate387.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func107(key0) > 256){
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
validate387.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate388(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"string","minLength":2,"maxLength":512,"pattern":"^/[ -~]*$"};
const pattern40 = new RegExp("^/[ -~]*$", "u");

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 512){
validate391.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func107(data) < 2){
validate391.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern40.test(data)){
validate391.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[ -~]*$"}}];
return false;
}
}
}
}
else {
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
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
validate385.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "file") || (key0 === "doc")) || (key0 === "among")) || (key0 === "at")) || (key0 === "default"))){
validate385.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
const _errs2 = errors;
if(!(validate233(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate387(data.doc, {instancePath:instancePath+"/doc",parentData:data,parentDataProperty:"doc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
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
if(!(validate391(data2, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
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
if(!(validate391(data2[i0], {instancePath:instancePath+"/among/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
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
validate385.errors = vErrors;
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
if(!(validate391(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(!(validate387(data4, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
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
validate385.errors = vErrors;
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
validate385.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate385.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate385.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "number"}}];
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
validate385.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema130.properties, key0))){
validate357.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate136(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate136(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate312(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
if(!(validate361(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
if(!(validate314(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate316(data.output_cap, {instancePath:instancePath+"/output_cap",parentData:data,parentDataProperty:"output_cap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
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
if(!(validate136(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate366(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
if(!(validate371(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
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
if(!(validate373(data.refusals, {instancePath:instancePath+"/refusals",parentData:data,parentDataProperty:"refusals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
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
if(!(validate375(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined && func0.call(data, "pin")){
const _errs13 = errors;
if(!(validate377(data.pin, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_budget !== undefined && func0.call(data, "retry_budget")){
const _errs14 = errors;
if(!(validate319(data.retry_budget, {instancePath:instancePath+"/retry_budget",parentData:data,parentDataProperty:"retry_budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_visible_in !== undefined && func0.call(data, "fallback_visible_in")){
const _errs15 = errors;
if(!(validate327(data.fallback_visible_in, {instancePath:instancePath+"/fallback_visible_in",parentData:data,parentDataProperty:"fallback_visible_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined && func0.call(data, "checks")){
const _errs16 = errors;
if(!(validate329(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined && func0.call(data, "traffic")){
const _errs17 = errors;
if(!(validate385(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
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

const schema142 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"record.schema.json#/$defs/Identifier"},"expect":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/Expectation"}},"flags":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"record.schema.json#/$defs/Identifier"},"description":"Names of feature flags that this environment runs with: recorded, not checked."}},"description":"What must be true before a result counts as proof."};
const schema143 = {"description":"A header of the gateway's answers, and what it must be.","anyOf":[{"type":"object","additionalProperties":false,"required":["header","matches"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Without it: every gateway that is used."},"header":{"$ref":"#/$defs/HeaderName"},"matches":{"$ref":"#/$defs/HeaderText","description":"`*` is the only wildcard."}}},{"type":"object","additionalProperties":false,"required":["header","equals"],"properties":{"gateway":{"$ref":"record.schema.json#/$defs/Identifier","description":"Without it: every gateway that is used."},"header":{"$ref":"#/$defs/HeaderName"},"equals":{"$ref":"#/$defs/ExpectedValue"}}}]};
const schema144 = {"anyOf":[{"$ref":"#/$defs/HeaderText"},{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"#/$defs/RepositoryPath","description":"The SHA-256 of this file of the pull request, in hex."}}}]};

function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate233(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate406.errors = vErrors;
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
validate406.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate406.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
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
if(!(validate136(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate228(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
if(!(validate231(data.matches, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if(!(validate136(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate228(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
if(!(validate406(data.equals, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
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
validate400.errors = vErrors;
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
validate400.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate400.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate398.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "expect")) || (key0 === "flags"))){
validate398.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(!(validate136(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate398.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
if(data1.length < 1){
validate398.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate400(data1[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate398.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"}}];
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
validate398.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data3.length < 1){
validate398.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate136(data3[i1], {instancePath:instancePath+"/flags/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate398.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"}}];
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
validate398.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/LogPath"},"description":"Paths that a promotion may touch, with `*` and `**` as wildcards."};

function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate413.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate413.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data.length < 1){
validate413.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate241(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
validate413.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate413.errors = vErrors;
return errors === 0;
}
validate413.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"object","additionalProperties":false,"required":["rule","route","reason","owner","expires"],"properties":{"rule":{"$ref":"record.schema.json#/$defs/RuleId","stricter":"key"},"route":{"$ref":"record.schema.json#/$defs/Identifier","stricter":"key"},"reason":{"type":"string","minLength":1,"maxLength":280,"pattern":"^(?!.*::)[ !-;=?A-_a-{}~]*$","stricter":"as-at-base","$comment":"A waiver holds as it was reviewed."},"owner":{"type":"string","minLength":1,"maxLength":128,"pattern":"^@?[A-Za-z0-9][A-Za-z0-9._/-]*$","stricter":"as-at-base"},"expires":{"type":"string","maxLength":64,"pattern":"^[ -~]*$","description":"The last day on which it holds, such as 2026-12-15. Anything that is no day counts as expired.","stricter":"as-at-base"}}};
const schema52 = {"type":"string","maxLength":40,"pattern":"^[a-z][a-z-]{1,39}$"};
const pattern12 = new RegExp("^[a-z][a-z-]{1,39}$", "u");

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate417.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func107(data) > 40){
validate417.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern12.test(data)){
validate417.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,39}$"}}];
return false;
}
}
}
else {
validate417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate417.errors = vErrors;
return errors === 0;
}
validate417.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
const pattern43 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.owner === undefined) || (!(func0.call(data, "owner")))) && (missing0 = "owner"))) || (((data.expires === undefined) || (!(func0.call(data, "expires")))) && (missing0 = "expires"))){
validate416.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "route")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "expires"))){
validate416.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(!(validate417(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
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
if(!(validate136(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(func107(data2) > 280){
validate416.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 280}}];
return false;
}
else {
if(func107(data2) < 1){
validate416.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate416.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$"}}];
return false;
}
}
}
}
else {
validate416.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
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
if(func107(data3) > 128){
validate416.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func107(data3) < 1){
validate416.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern43.test(data3)){
validate416.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"}}];
return false;
}
}
}
}
else {
validate416.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
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
if(func107(data4) > 64){
validate416.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern39.test(data4)){
validate416.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"}}];
return false;
}
}
}
else {
validate416.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
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
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.contracts === undefined) || (!(func0.call(data, "contracts")))) && (missing0 = "contracts"))) || (((data.routes === undefined) || (!(func0.call(data, "routes")))) && (missing0 = "routes"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema56.properties, key0))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate135.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate135.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
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
validate135.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/maxProperties",keyword:"maxProperties",params:{limit: 64}}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate135.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 of Object.keys(data1)){
const _errs6 = errors;
if(!(validate136(key1, {instancePath:instancePath+"/gateways",parentData:data1,parentDataProperty:"gateways",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data1)){
const _errs8 = errors;
if(!(validate138(data1[key2], {instancePath:instancePath+"/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
validate135.errors = [{instancePath:instancePath+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate245(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
validate135.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
if(data4.length < 1){
validate135.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate247(data4[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
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
validate135.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
if(data6.length < 1){
validate135.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate253(data6[i1], {instancePath:instancePath+"/logs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
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
validate135.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxProperties",keyword:"maxProperties",params:{limit: 256}}];
return false;
}
else {
if(Object.keys(data8).length < 1){
validate135.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key3 of Object.keys(data8)){
const _errs18 = errors;
if(!(validate136(key3, {instancePath:instancePath+"/contracts",parentData:data8,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
validate135.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 of Object.keys(data8)){
const _errs20 = errors;
if(!(validate299(data8[key4], {instancePath:instancePath+"/contracts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
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
validate135.errors = [{instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "object"}}];
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
if(!(validate310(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
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
validate135.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data11.length < 1){
validate135.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate357(data11[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
validate135.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate398(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
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
if(!(validate413(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
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
validate135.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data15.length < 1){
validate135.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate416(data15[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
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
validate135.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
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
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
