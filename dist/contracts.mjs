import { t as __commonJSMin } from "./rolldown-runtime.mjs";
import { $n as parseJson, Bn as canonicalJson, Jn as inPool, Kn as durationMs, Q as yamlTokens, Qn as isObject, Un as sha256, Vn as isSameJson, W as oncePer, Z as plainYaml, Zn as elements, ar as GateError, ct as allFamilies, ft as endOf, ir as limits, lt as families, nr as utf8Text, tt as isPage, ut as familyNames } from "./start.mjs";
import { J as msOf, St as resolved$1, _t as atReference, at as isOf, bt as isLocal, ct as allowedTogether, dt as typeText, ft as insideOf, gt as contentsOf, ht as parametersOf, it as familyOfObject, lt as declaredTypes, mt as rootsOf, ot as withPlainVariables, pt as isOfRequest, rt as compareDocuments, st as withoutFamily, ut as namedType, vt as below, xt as partName, yt as boundedName } from "./judging.mjs";
import { t as require_dist } from "./yaml.mjs";
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// src/contract/baseline.ts
var import_baseline_validator = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isBaseline = validate20;
	const schema80 = {
		"type": "string",
		"enum": [
			"openapi",
			"markdown",
			"html"
		]
	};
	const func2 = require_ucs2length().default;
	const pattern6 = /* @__PURE__ */ new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");
	const pattern88 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
	const pattern25 = /* @__PURE__ */ new RegExp("^[!-~]([ -~]*[!-~])?$", "u");
	const pattern18 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
	function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate292.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.operations === void 0 && (missing0 = "operations") || data.base_urls === void 0 && (missing0 = "base_urls") || data.auth === void 0 && (missing0 = "auth") || data.required_fields === void 0 && (missing0 = "required_fields") || data.required_parameters === void 0 && (missing0 = "required_parameters") || data.response_objects === void 0 && (missing0 = "response_objects") || data.statuses === void 0 && (missing0 = "statuses")) {
				validate292.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "operations" || key0 === "base_urls" || key0 === "auth" || key0 === "required_fields" || key0 === "required_parameters" || key0 === "response_objects" || key0 === "statuses")) {
					validate292.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (data.operations !== void 0) {
					let data0 = data.operations;
					if (Array.isArray(data0)) {
						if (data0.length > 100) {
							validate292.errors = [{
								instancePath: instancePath + "/operations",
								schemaPath: "#/properties/operations/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							}];
							return false;
						} else {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data1 = data0[i0];
								if (typeof data1 === "string") {
									if (func2(data1) > 256) {
										validate292.errors = [{
											instancePath: instancePath + "/operations/" + i0,
											schemaPath: "#/properties/operations/items/maxLength",
											keyword: "maxLength",
											params: { limit: 256 }
										}];
										return false;
									} else if (func2(data1) < 1) {
										validate292.errors = [{
											instancePath: instancePath + "/operations/" + i0,
											schemaPath: "#/properties/operations/items/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									} else if (!pattern25.test(data1)) {
										validate292.errors = [{
											instancePath: instancePath + "/operations/" + i0,
											schemaPath: "#/properties/operations/items/pattern",
											keyword: "pattern",
											params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
										}];
										return false;
									}
								} else {
									validate292.errors = [{
										instancePath: instancePath + "/operations/" + i0,
										schemaPath: "#/properties/operations/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						}
					} else {
						validate292.errors = [{
							instancePath: instancePath + "/operations",
							schemaPath: "#/properties/operations/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.base_urls !== void 0) {
						let data2 = data.base_urls;
						if (Array.isArray(data2)) {
							if (data2.length > 20) {
								validate292.errors = [{
									instancePath: instancePath + "/base_urls",
									schemaPath: "#/properties/base_urls/maxItems",
									keyword: "maxItems",
									params: { limit: 20 }
								}];
								return false;
							} else {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									if (typeof data3 === "string") {
										if (func2(data3) > 512) {
											validate292.errors = [{
												instancePath: instancePath + "/base_urls/" + i1,
												schemaPath: "record.schema.json#/$defs/SourceUrl/maxLength",
												keyword: "maxLength",
												params: { limit: 512 }
											}];
											return false;
										} else if (func2(data3) < 1) {
											validate292.errors = [{
												instancePath: instancePath + "/base_urls/" + i1,
												schemaPath: "record.schema.json#/$defs/SourceUrl/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										} else if (!pattern6.test(data3)) {
											validate292.errors = [{
												instancePath: instancePath + "/base_urls/" + i1,
												schemaPath: "record.schema.json#/$defs/SourceUrl/pattern",
												keyword: "pattern",
												params: { pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$" }
											}];
											return false;
										}
									} else {
										validate292.errors = [{
											instancePath: instancePath + "/base_urls/" + i1,
											schemaPath: "record.schema.json#/$defs/SourceUrl/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
						} else {
							validate292.errors = [{
								instancePath: instancePath + "/base_urls",
								schemaPath: "#/properties/base_urls/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.auth !== void 0) {
							let data4 = data.auth;
							if (Array.isArray(data4)) {
								if (data4.length > 20) {
									validate292.errors = [{
										instancePath: instancePath + "/auth",
										schemaPath: "#/properties/auth/maxItems",
										keyword: "maxItems",
										params: { limit: 20 }
									}];
									return false;
								} else {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data5 = data4[i2];
										if (typeof data5 === "string") {
											if (func2(data5) > 256) {
												validate292.errors = [{
													instancePath: instancePath + "/auth/" + i2,
													schemaPath: "#/properties/auth/items/maxLength",
													keyword: "maxLength",
													params: { limit: 256 }
												}];
												return false;
											} else if (func2(data5) < 1) {
												validate292.errors = [{
													instancePath: instancePath + "/auth/" + i2,
													schemaPath: "#/properties/auth/items/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											} else if (!pattern25.test(data5)) {
												validate292.errors = [{
													instancePath: instancePath + "/auth/" + i2,
													schemaPath: "#/properties/auth/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
												}];
												return false;
											}
										} else {
											validate292.errors = [{
												instancePath: instancePath + "/auth/" + i2,
												schemaPath: "#/properties/auth/items/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
								}
							} else {
								validate292.errors = [{
									instancePath: instancePath + "/auth",
									schemaPath: "#/properties/auth/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.required_fields !== void 0) {
								let data6 = data.required_fields;
								if (Array.isArray(data6)) {
									if (data6.length > 200) {
										validate292.errors = [{
											instancePath: instancePath + "/required_fields",
											schemaPath: "#/properties/required_fields/maxItems",
											keyword: "maxItems",
											params: { limit: 200 }
										}];
										return false;
									} else {
										const len3 = data6.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data7 = data6[i3];
											if (typeof data7 === "string") {
												if (func2(data7) > 256) {
													validate292.errors = [{
														instancePath: instancePath + "/required_fields/" + i3,
														schemaPath: "#/properties/required_fields/items/maxLength",
														keyword: "maxLength",
														params: { limit: 256 }
													}];
													return false;
												} else if (func2(data7) < 1) {
													validate292.errors = [{
														instancePath: instancePath + "/required_fields/" + i3,
														schemaPath: "#/properties/required_fields/items/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												} else if (!pattern25.test(data7)) {
													validate292.errors = [{
														instancePath: instancePath + "/required_fields/" + i3,
														schemaPath: "#/properties/required_fields/items/pattern",
														keyword: "pattern",
														params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
													}];
													return false;
												}
											} else {
												validate292.errors = [{
													instancePath: instancePath + "/required_fields/" + i3,
													schemaPath: "#/properties/required_fields/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
									}
								} else {
									validate292.errors = [{
										instancePath: instancePath + "/required_fields",
										schemaPath: "#/properties/required_fields/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.required_parameters !== void 0) {
									let data8 = data.required_parameters;
									if (Array.isArray(data8)) {
										if (data8.length > 50) {
											validate292.errors = [{
												instancePath: instancePath + "/required_parameters",
												schemaPath: "#/properties/required_parameters/maxItems",
												keyword: "maxItems",
												params: { limit: 50 }
											}];
											return false;
										} else {
											const len4 = data8.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let data9 = data8[i4];
												if (typeof data9 === "string") {
													if (func2(data9) > 256) {
														validate292.errors = [{
															instancePath: instancePath + "/required_parameters/" + i4,
															schemaPath: "#/properties/required_parameters/items/maxLength",
															keyword: "maxLength",
															params: { limit: 256 }
														}];
														return false;
													} else if (func2(data9) < 1) {
														validate292.errors = [{
															instancePath: instancePath + "/required_parameters/" + i4,
															schemaPath: "#/properties/required_parameters/items/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													} else if (!pattern25.test(data9)) {
														validate292.errors = [{
															instancePath: instancePath + "/required_parameters/" + i4,
															schemaPath: "#/properties/required_parameters/items/pattern",
															keyword: "pattern",
															params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
														}];
														return false;
													}
												} else {
													validate292.errors = [{
														instancePath: instancePath + "/required_parameters/" + i4,
														schemaPath: "#/properties/required_parameters/items/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
										}
									} else {
										validate292.errors = [{
											instancePath: instancePath + "/required_parameters",
											schemaPath: "#/properties/required_parameters/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.response_objects !== void 0) {
										let data10 = data.response_objects;
										if (Array.isArray(data10)) {
											if (data10.length > 50) {
												validate292.errors = [{
													instancePath: instancePath + "/response_objects",
													schemaPath: "#/properties/response_objects/maxItems",
													keyword: "maxItems",
													params: { limit: 50 }
												}];
												return false;
											} else {
												const len5 = data10.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let data11 = data10[i5];
													if (typeof data11 === "string") {
														if (func2(data11) > 256) {
															validate292.errors = [{
																instancePath: instancePath + "/response_objects/" + i5,
																schemaPath: "#/properties/response_objects/items/maxLength",
																keyword: "maxLength",
																params: { limit: 256 }
															}];
															return false;
														} else if (func2(data11) < 1) {
															validate292.errors = [{
																instancePath: instancePath + "/response_objects/" + i5,
																schemaPath: "#/properties/response_objects/items/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														} else if (!pattern25.test(data11)) {
															validate292.errors = [{
																instancePath: instancePath + "/response_objects/" + i5,
																schemaPath: "#/properties/response_objects/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
															}];
															return false;
														}
													} else {
														validate292.errors = [{
															instancePath: instancePath + "/response_objects/" + i5,
															schemaPath: "#/properties/response_objects/items/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
											}
										} else {
											validate292.errors = [{
												instancePath: instancePath + "/response_objects",
												schemaPath: "#/properties/response_objects/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.statuses !== void 0) {
											let data12 = data.statuses;
											if (Array.isArray(data12)) {
												if (data12.length > 100) {
													validate292.errors = [{
														instancePath: instancePath + "/statuses",
														schemaPath: "#/properties/statuses/maxItems",
														keyword: "maxItems",
														params: { limit: 100 }
													}];
													return false;
												} else {
													const len6 = data12.length;
													for (let i6 = 0; i6 < len6; i6++) {
														let data13 = data12[i6];
														if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
															validate292.errors = [{
																instancePath: instancePath + "/statuses/" + i6,
																schemaPath: "#/properties/statuses/items/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (typeof data13 == "number" && isFinite(data13)) {
															if (data13 > 599 || isNaN(data13)) {
																validate292.errors = [{
																	instancePath: instancePath + "/statuses/" + i6,
																	schemaPath: "#/properties/statuses/items/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 599
																	}
																}];
																return false;
															} else if (data13 < 100 || isNaN(data13)) {
																validate292.errors = [{
																	instancePath: instancePath + "/statuses/" + i6,
																	schemaPath: "#/properties/statuses/items/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 100
																	}
																}];
																return false;
															}
														}
													}
												}
											} else {
												validate292.errors = [{
													instancePath: instancePath + "/statuses",
													schemaPath: "#/properties/statuses/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate292.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
		validate292.errors = vErrors;
		return true;
	}
	validate292.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate294.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.type === void 0 && (missing0 = "type") || data.required === void 0 && (missing0 = "required") || data.properties === void 0 && (missing0 = "properties")) {
					validate294.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "type" || key0 === "required" || key0 === "properties")) {
						validate294.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.type !== void 0) {
							let data0 = data.type;
							const _errs2 = errors;
							if (errors === errors) {
								if (typeof data0 === "string") {
									if (func2(data0) > 2048) {
										validate294.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/$defs/ShapeType/maxLength",
											keyword: "maxLength",
											params: { limit: 2048 }
										}];
										return false;
									} else if (func2(data0) < 1) {
										validate294.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/$defs/ShapeType/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									} else if (!pattern25.test(data0)) {
										validate294.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/$defs/ShapeType/pattern",
											keyword: "pattern",
											params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
										}];
										return false;
									}
								} else {
									validate294.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/$defs/ShapeType/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.required !== void 0) {
								let data1 = data.required;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data1)) {
										if (data1.length > 500) {
											validate294.errors = [{
												instancePath: instancePath + "/required",
												schemaPath: "#/properties/required/maxItems",
												keyword: "maxItems",
												params: { limit: 500 }
											}];
											return false;
										} else {
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data2 = data1[i0];
												const _errs7 = errors;
												if (errors === errors) {
													if (typeof data2 === "string") {
														if (func2(data2) > 512) {
															validate294.errors = [{
																instancePath: instancePath + "/required/" + i0,
																schemaPath: "#/$defs/PartName/maxLength",
																keyword: "maxLength",
																params: { limit: 512 }
															}];
															return false;
														} else if (func2(data2) < 1) {
															validate294.errors = [{
																instancePath: instancePath + "/required/" + i0,
																schemaPath: "#/$defs/PartName/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														} else if (!pattern25.test(data2)) {
															validate294.errors = [{
																instancePath: instancePath + "/required/" + i0,
																schemaPath: "#/$defs/PartName/pattern",
																keyword: "pattern",
																params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
															}];
															return false;
														}
													} else {
														validate294.errors = [{
															instancePath: instancePath + "/required/" + i0,
															schemaPath: "#/$defs/PartName/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												if (!(_errs7 === errors)) break;
											}
										}
									} else {
										validate294.errors = [{
											instancePath: instancePath + "/required",
											schemaPath: "#/properties/required/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.properties !== void 0) {
									let data3 = data.properties;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											if (Object.keys(data3).length > 500) {
												validate294.errors = [{
													instancePath: instancePath + "/properties",
													schemaPath: "#/properties/properties/maxProperties",
													keyword: "maxProperties",
													params: { limit: 500 }
												}];
												return false;
											} else {
												for (const key1 in data3) {
													const _errs12 = errors;
													if (errors === errors) {
														if (typeof key1 === "string") {
															if (func2(key1) > 512) {
																const err0 = {
																	instancePath: instancePath + "/properties",
																	schemaPath: "#/$defs/PartName/maxLength",
																	keyword: "maxLength",
																	params: { limit: 512 },
																	propertyName: key1
																};
																if (vErrors === null) vErrors = [err0];
																else vErrors.push(err0);
																errors++;
															} else if (func2(key1) < 1) {
																const err1 = {
																	instancePath: instancePath + "/properties",
																	schemaPath: "#/$defs/PartName/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	propertyName: key1
																};
																if (vErrors === null) vErrors = [err1];
																else vErrors.push(err1);
																errors++;
															} else if (!pattern25.test(key1)) {
																const err2 = {
																	instancePath: instancePath + "/properties",
																	schemaPath: "#/$defs/PartName/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[!-~]([ -~]*[!-~])?$" },
																	propertyName: key1
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
														} else {
															const err3 = {
																instancePath: instancePath + "/properties",
																schemaPath: "#/$defs/PartName/type",
																keyword: "type",
																params: { type: "string" },
																propertyName: key1
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
														}
													}
													var valid4 = _errs12 === errors;
													if (!valid4) {
														const err4 = {
															instancePath: instancePath + "/properties",
															schemaPath: "#/properties/properties/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key1 }
														};
														if (vErrors === null) vErrors = [err4];
														else vErrors.push(err4);
														errors++;
														validate294.errors = vErrors;
														return false;
													}
												}
												if (valid4) for (const key2 in data3) {
													let data4 = data3[key2];
													const _errs16 = errors;
													if (errors === errors) {
														if (typeof data4 === "string") {
															if (func2(data4) > 2048) {
																validate294.errors = [{
																	instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/$defs/ShapeType/maxLength",
																	keyword: "maxLength",
																	params: { limit: 2048 }
																}];
																return false;
															} else if (func2(data4) < 1) {
																validate294.errors = [{
																	instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/$defs/ShapeType/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															} else if (!pattern25.test(data4)) {
																validate294.errors = [{
																	instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/$defs/ShapeType/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
																}];
																return false;
															}
														} else {
															validate294.errors = [{
																instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/$defs/ShapeType/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs16 === errors)) break;
												}
											}
										} else {
											validate294.errors = [{
												instancePath: instancePath + "/properties",
												schemaPath: "#/properties/properties/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate294.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate294.errors = vErrors;
		return errors === 0;
	}
	validate294.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.schema === void 0 && (missing0 = "schema") || data.source === void 0 && (missing0 = "source") || data.kind === void 0 && (missing0 = "kind") || data.pinned === void 0 && (missing0 = "pinned") || data.facts === void 0 && (missing0 = "facts") || data.sections === void 0 && (missing0 = "sections") || data.shapes === void 0 && (missing0 = "shapes")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "schema" || key0 === "source" || key0 === "kind" || key0 === "pinned" || key0 === "facts" || key0 === "sections" || key0 === "shapes")) {
						validate21.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.schema !== void 0) {
							let data0 = data.schema;
							const _errs2 = errors;
							if (typeof data0 !== "string") {
								validate21.errors = [{
									instancePath: instancePath + "/schema",
									schemaPath: "#/properties/schema/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if ("fallback-gate/baseline/v1" !== data0) {
								validate21.errors = [{
									instancePath: instancePath + "/schema",
									schemaPath: "#/properties/schema/const",
									keyword: "const",
									params: { allowedValue: "fallback-gate/baseline/v1" }
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0) {
								let data1 = data.source;
								const _errs4 = errors;
								if (errors === errors) {
									if (typeof data1 === "string") {
										if (func2(data1) > 512) {
											validate21.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "record.schema.json#/$defs/SourceUrl/maxLength",
												keyword: "maxLength",
												params: { limit: 512 }
											}];
											return false;
										} else if (func2(data1) < 1) {
											validate21.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "record.schema.json#/$defs/SourceUrl/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										} else if (!pattern6.test(data1)) {
											validate21.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "record.schema.json#/$defs/SourceUrl/pattern",
												keyword: "pattern",
												params: { pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$" }
											}];
											return false;
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "record.schema.json#/$defs/SourceUrl/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.kind !== void 0) {
									let data2 = data.kind;
									const _errs7 = errors;
									if (typeof data2 !== "string") {
										validate21.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/$defs/DocumentKind/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data2 === "openapi" || data2 === "markdown" || data2 === "html")) {
										validate21.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/$defs/DocumentKind/enum",
											keyword: "enum",
											params: { allowedValues: schema80.enum }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.pinned !== void 0) {
										let data3 = data.pinned;
										const _errs10 = errors;
										if (errors === errors) {
											if (typeof data3 === "string") {
												if (func2(data3) > 10) {
													validate21.errors = [{
														instancePath: instancePath + "/pinned",
														schemaPath: "manifest.schema.json#/$defs/Day/maxLength",
														keyword: "maxLength",
														params: { limit: 10 }
													}];
													return false;
												} else if (!pattern88.test(data3)) {
													validate21.errors = [{
														instancePath: instancePath + "/pinned",
														schemaPath: "manifest.schema.json#/$defs/Day/pattern",
														keyword: "pattern",
														params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }
													}];
													return false;
												}
											} else {
												validate21.errors = [{
													instancePath: instancePath + "/pinned",
													schemaPath: "manifest.schema.json#/$defs/Day/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.facts !== void 0) {
											const _errs13 = errors;
											if (!validate292(data.facts, {
												instancePath: instancePath + "/facts",
												parentData: data,
												parentDataProperty: "facts",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.sections !== void 0) {
												let data5 = data.sections;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
														if (Object.keys(data5).length > 2e3) {
															validate21.errors = [{
																instancePath: instancePath + "/sections",
																schemaPath: "#/properties/sections/maxProperties",
																keyword: "maxProperties",
																params: { limit: 2e3 }
															}];
															return false;
														} else {
															for (const key1 in data5) {
																const _errs16 = errors;
																if (errors === errors) {
																	if (typeof key1 === "string") {
																		if (func2(key1) > 512) {
																			const err0 = {
																				instancePath: instancePath + "/sections",
																				schemaPath: "#/$defs/PartName/maxLength",
																				keyword: "maxLength",
																				params: { limit: 512 },
																				propertyName: key1
																			};
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		} else if (func2(key1) < 1) {
																			const err1 = {
																				instancePath: instancePath + "/sections",
																				schemaPath: "#/$defs/PartName/minLength",
																				keyword: "minLength",
																				params: { limit: 1 },
																				propertyName: key1
																			};
																			if (vErrors === null) vErrors = [err1];
																			else vErrors.push(err1);
																			errors++;
																		} else if (!pattern25.test(key1)) {
																			const err2 = {
																				instancePath: instancePath + "/sections",
																				schemaPath: "#/$defs/PartName/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[!-~]([ -~]*[!-~])?$" },
																				propertyName: key1
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		}
																	} else {
																		const err3 = {
																			instancePath: instancePath + "/sections",
																			schemaPath: "#/$defs/PartName/type",
																			keyword: "type",
																			params: { type: "string" },
																			propertyName: key1
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																	}
																}
																var valid4 = _errs16 === errors;
																if (!valid4) {
																	const err4 = {
																		instancePath: instancePath + "/sections",
																		schemaPath: "#/properties/sections/propertyNames",
																		keyword: "propertyNames",
																		params: { propertyName: key1 }
																	};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																	validate21.errors = vErrors;
																	return false;
																}
															}
															if (valid4) for (const key2 in data5) {
																let data6 = data5[key2];
																const _errs20 = errors;
																if (errors === errors) {
																	if (typeof data6 === "string") {
																		if (func2(data6) > 71) {
																			validate21.errors = [{
																				instancePath: instancePath + "/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "record.schema.json#/$defs/Digest/maxLength",
																				keyword: "maxLength",
																				params: { limit: 71 }
																			}];
																			return false;
																		} else if (!pattern18.test(data6)) {
																			validate21.errors = [{
																				instancePath: instancePath + "/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "record.schema.json#/$defs/Digest/pattern",
																				keyword: "pattern",
																				params: { pattern: "^sha256:[0-9a-f]{64}$" }
																			}];
																			return false;
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "record.schema.json#/$defs/Digest/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																if (!(_errs20 === errors)) break;
															}
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/sections",
															schemaPath: "#/properties/sections/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.shapes !== void 0) {
													let data7 = data.shapes;
													const _errs23 = errors;
													if (errors === _errs23) {
														if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
															if (Object.keys(data7).length > 5e3) {
																validate21.errors = [{
																	instancePath: instancePath + "/shapes",
																	schemaPath: "#/properties/shapes/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 5e3 }
																}];
																return false;
															} else {
																for (const key3 in data7) {
																	const _errs25 = errors;
																	if (errors === errors) {
																		if (typeof key3 === "string") {
																			if (func2(key3) > 512) {
																				const err5 = {
																					instancePath: instancePath + "/shapes",
																					schemaPath: "#/$defs/PartName/maxLength",
																					keyword: "maxLength",
																					params: { limit: 512 },
																					propertyName: key3
																				};
																				if (vErrors === null) vErrors = [err5];
																				else vErrors.push(err5);
																				errors++;
																			} else if (func2(key3) < 1) {
																				const err6 = {
																					instancePath: instancePath + "/shapes",
																					schemaPath: "#/$defs/PartName/minLength",
																					keyword: "minLength",
																					params: { limit: 1 },
																					propertyName: key3
																				};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																			} else if (!pattern25.test(key3)) {
																				const err7 = {
																					instancePath: instancePath + "/shapes",
																					schemaPath: "#/$defs/PartName/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[!-~]([ -~]*[!-~])?$" },
																					propertyName: key3
																				};
																				if (vErrors === null) vErrors = [err7];
																				else vErrors.push(err7);
																				errors++;
																			}
																		} else {
																			const err8 = {
																				instancePath: instancePath + "/shapes",
																				schemaPath: "#/$defs/PartName/type",
																				keyword: "type",
																				params: { type: "string" },
																				propertyName: key3
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		}
																	}
																	var valid8 = _errs25 === errors;
																	if (!valid8) {
																		const err9 = {
																			instancePath: instancePath + "/shapes",
																			schemaPath: "#/properties/shapes/propertyNames",
																			keyword: "propertyNames",
																			params: { propertyName: key3 }
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																		validate21.errors = vErrors;
																		return false;
																	}
																}
																if (valid8) for (const key4 in data7) {
																	const _errs29 = errors;
																	if (!validate294(data7[key4], {
																		instancePath: instancePath + "/shapes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																		parentData: data7,
																		parentDataProperty: key4,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs29 === errors)) break;
																}
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/shapes",
																schemaPath: "#/properties/shapes/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate20.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!validate21(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		}
		validate20.errors = vErrors;
		return errors === 0;
	}
	validate20.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
})))();
/** What is pinned of a document on a day (YYYY-MM-DD): facts and digests, never its text. */
function pinOf(document, source, day) {
	const { kind, facts, sections, shapes } = document;
	return {
		schema: "fallback-gate/baseline/v1",
		source,
		kind,
		pinned: day,
		facts,
		sections,
		shapes
	};
}
/**
* The content of a baseline file: sorted keys, two-space indent, final newline. The same pin always gives the same
* bytes.
*/
function baselineText(pinned) {
	return `${JSON.stringify(JSON.parse(canonicalJson(pinned)), null, 2)}\n`;
}
/** The pin in a baseline file; null if it is not a valid baseline or is larger than limits.baselineBytes. */
function readBaseline(bytes) {
	if (bytes.byteLength > limits.baselineBytes) return null;
	const value = parseJson(bytes);
	return (0, import_baseline_validator.isBaseline)(value) ? value : null;
}
// src/contract/hosts.ts
/** A host that is not one public machine: an IP address, a single label or a private name. */
const local = /^(?:[\d.]+|[^.]+|.*\.(?:localhost|local|internal|lan|home\.arpa))$/i;
/** A placeholder for the reader to replace: `your-resource.openai.azure.com`, `YOUR_HOST`. */
const placeholder$1 = /(?:^|\.)(?:your|my-|[A-Z]{2,}[A-Z-]*\.)/;
/** Whether the host of a base URL belongs to the provider: neither a local machine nor a placeholder. */
function isProvidersHost(url) {
	const host = /^https:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
	return host !== "" && !local.test(host) && !placeholder$1.test(host);
}
// src/contract/facts.ts
const printable = /^[!-~]([ -~]*[!-~])?$/;
const httpsUrl = /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$/;
/**
* The facts in the form of the published schema: sorted, without repeats, and without values that the schema does not
* allow.
*/
function tidyFacts(found) {
	return {
		operations: texts(found.operations, 100),
		base_urls: texts(found.base_urls, 20, 512).filter((url) => httpsUrl.test(url) && isProvidersHost(url)),
		auth: texts(found.auth, 20),
		required_fields: texts(found.required_fields, 200),
		required_parameters: texts(found.required_parameters, 50),
		response_objects: texts(found.response_objects, 50),
		statuses: statuses$2(found.statuses)
	};
}
/** The facts of several parts of one document, merged. */
function joinedFacts(parts) {
	return tidyFacts({
		operations: parts.flatMap(({ operations }) => operations),
		base_urls: parts.flatMap(({ base_urls: urls }) => urls),
		auth: parts.flatMap(({ auth }) => auth),
		required_fields: parts.flatMap(({ required_fields: fields }) => fields),
		required_parameters: parts.flatMap(({ required_parameters: parameters }) => parameters),
		response_objects: parts.flatMap(({ response_objects: objects }) => objects),
		statuses: parts.flatMap(({ statuses: codes }) => codes)
	});
}
/** Whether nothing links the document to an API: no operation, base URL, credential header or object name. */
function hasNoAnchor(facts) {
	return [
		facts.operations,
		facts.base_urls,
		facts.auth,
		facts.response_objects
	].every((list) => list.length === 0);
}
/**
* A base URL in the form used for comparison: no query, no trailing slash, no family path, cut before the first
* `{name}`.
*/
function baseOf(url) {
	const bare = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
	return withoutFamily(bare).replace(/(?<=[^/])\/[^/]*\{.*$/, "");
}
function texts(found, most, longest = 256) {
	return [...new Set(found)].filter((text) => text.length <= longest && printable.test(text)).toSorted().slice(0, most);
}
function statuses$2(found) {
	return [...new Set(found)].filter((status) => Number.isInteger(status) && status >= 100 && status <= 599).toSorted((one, other) => one - other).slice(0, 100);
}
// src/contract/openapi/canonical.ts
/** Keys that only document. Source: OpenAPI 3.1 and JSON Schema 2020-12 (annotations). */
const documentation = /* @__PURE__ */ new Set([
	"$comment",
	"description",
	"example",
	"examples",
	"externalDocs",
	"operationId",
	"summary",
	"tags",
	"title"
]);
/** Keys whose object maps names to values, so that a `description` in it is an ordinary field. */
const mapsOfNames = /* @__PURE__ */ new Set([
	"$defs",
	"callbacks",
	"content",
	"definitions",
	"dependentSchemas",
	"encoding",
	"headers",
	"links",
	"patternProperties",
	"properties",
	"responses"
]);
/** Keys whose value is data, so that every key in it counts. */
const data = /* @__PURE__ */ new Set([
	"const",
	"default",
	"enum",
	"mapping"
]);
/** Lists whose order has no meaning. */
const unordered = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"enum",
	"oneOf",
	"parameters",
	"required",
	"security",
	"servers",
	"type"
]);
/**
* The members of an object that constrain values, without documentation and extensions. `named` says whether its keys
* are names.
*/
function binding(object, named) {
	return Object.entries(object).filter(([key]) => named || !(documentation.has(key) || key.startsWith("x-"))).map(([key, value]) => [
		key,
		value,
		!named && mapsOfNames.has(key)
	]);
}
/** Whether the value of this key is data rather than a schema. */
function isData(key, named) {
	return !named && data.has(key);
}
/**
* A schema or operation in one form for all its spellings: no documentation, `const` as an `enum` with one value, null
* as a type, and lists without a meaningful order sorted. Recursive: only for values within limits.specDepth.
*/
function canonical(value, named = false) {
	if (Array.isArray(value)) return value.map((element) => canonical(element));
	if (!isObject(value)) return value;
	const entries = binding(value, named).map(([key, inner, namedBelow]) => [key, inOrder(key, named, isData(key, named) ? inner : canonical(inner, namedBelow))]);
	const object = Object.fromEntries(entries);
	return named ? object : withNull(withEnum(object));
}
function inOrder(key, named, value) {
	if (named || !unordered.has(key) || !Array.isArray(value)) return value;
	return value.toSorted((one, other) => canonicalJson(one) < canonicalJson(other) ? -1 : 1);
}
function withEnum(object) {
	if (!Object.hasOwn(object, "const")) return object;
	const { const: constant, ...rest } = object;
	return {
		...rest,
		enum: [constant]
	};
}
/** OpenAPI 3.0 writes `nullable: true`; 3.1 writes a type list or an alternative of type null. */
function withNull(object) {
	const { nullable, ...rest } = object;
	if (typeof nullable === "boolean") return nullable ? orNull(rest) : rest;
	return ["anyOf", "oneOf"].reduce(withoutNullAlternative, object);
}
function withoutNullAlternative(object, key) {
	const parts = object[key];
	if (!Array.isArray(parts)) return object;
	const others = parts.filter((part) => !isNullType(part));
	const only = others[0];
	if (others.length === parts.length || others.length !== 1 || !isObject(only)) return object;
	if (only["type"] === void 0 || Object.keys(object).length > 1) return object;
	return orNull(only);
}
function isNullType(part) {
	return isObject(part) && part["type"] === "null";
}
function orNull(object) {
	const { type } = object;
	if (type === void 0) return {
		...object,
		nullable: true
	};
	const types = Array.isArray(type) ? type : [type];
	return {
		...object,
		type: inOrder("type", false, [.../* @__PURE__ */ new Set([...types, "null"])])
	};
}
// src/contract/openapi/closure.ts
const mostMembers = 5e3;
/**
* The given parts of a document and every part they reach through local references, by JSON Pointer. Each part is
* visited once, so cycles end; remote references are not followed. Null above limits.specNodes, specDepth or
* specReferences.
*/
function closeOver(root, parts) {
	const closed = new Map(parts);
	const waiting = [...parts.values()].map((value) => ({
		value,
		named: false,
		depth: 0
	}));
	let nodes = 0;
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		nodes += 1;
		if (nodes > limits.specNodes || next.depth > limits.specDepth || hasTooManyMembers(next.value)) return null;
		const target = referenced$1(root, next, closed);
		if (target !== void 0) waiting.push({
			value: target,
			named: false,
			depth: 0
		});
		if (closed.size > limits.specReferences) return null;
		for (const child of children(next)) waiting.push(child);
	}
	return closed;
}
/** JavaScript engines store huge objects as dictionaries, which makes every later walk take seconds. */
function hasTooManyMembers(value) {
	return isObject(value) && Object.keys(value).length > mostMembers;
}
/** The target of a reference, the first time it is found. */
function referenced$1(root, { value, named }, closed) {
	const reference = named || !isObject(value) ? void 0 : value["$ref"];
	if (typeof reference !== "string" || !isLocal(reference) || closed.has(reference.slice(1))) return void 0;
	const target = atReference(root, reference);
	if (target !== void 0) closed.set(reference.slice(1), target);
	return target;
}
function children({ value, named, depth }) {
	const below = depth + 1;
	if (Array.isArray(value)) return value.map((element) => ({
		value: element,
		named: false,
		depth: below
	}));
	if (!isObject(value)) return [];
	return binding(value, named).map(([key, inner, namedBelow]) => ({
		value: inner,
		named: namedBelow || isData(key, named),
		depth: below
	}));
}
// src/contract/openapi/details.ts
/** Keywords that are resolved elsewhere or that name components. */
const resolved = /* @__PURE__ */ new Set([
	"$defs",
	"$ref",
	"allOf",
	"anyOf",
	"const",
	"definitions",
	"discriminator",
	"enum",
	"items",
	"nullable",
	"oneOf",
	"prefixItems",
	"properties",
	"required",
	"type"
]);
/** The other constraints of a schema, such as `format` and `minimum`, in canonical form. */
function ownDetails(schema) {
	const others = Object.entries(schema).filter(([key, value]) => !resolved.has(key) && !isValues(key, value));
	const details = others.length === 0 ? {} : canonical(withoutNames(Object.fromEntries(others)));
	return isObject(details) ? details : {};
}
/** `additionalProperties` is resolved elsewhere if it is a schema; only `false` is a constraint here. */
function isValues(key, value) {
	return key === "additionalProperties" && (isObject(value) || value === true);
}
/** Without component names, which constrain nothing. Recursive: only for values within limits.specDepth. */
function withoutNames(value) {
	if (Array.isArray(value)) return value.map(withoutNames);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "$ref" ? "" : withoutNames(inner)]));
}
// src/contract/openapi/composed.ts
/** Nested references and compositions. No hand-written document has more. */
const deepest = 64;
const nothing$1 = {
	types: null,
	required: /* @__PURE__ */ new Set(),
	properties: /* @__PURE__ */ new Map(),
	items: [],
	values: [],
	alternatives: [],
	details: /* @__PURE__ */ new Set()
};
/**
* What a schema requires across its references, `allOf` (all of it), `oneOf` and `anyOf` (the fields of any
* alternative; required if every alternative requires it). A cycle adds nothing. Once `source.remaining` is used up,
* the result is incomplete.
*/
function composed(schema, source) {
	return part(schema, source, []);
}
/** The same for a place described by several alternative schemas. */
function composedOf(schemas, source) {
	const [only, ...others] = schemas;
	return others.length === 0 ? composed(only, source) : either(schemas, source, []);
}
function part(schema, source, trail) {
	if (!isObject(schema) || trail.includes(schema)) return nothing$1;
	const known = source.known.get(schema);
	if (known !== void 0) return known;
	if (trail.length >= deepest) source.remaining = -1;
	if (source.remaining < 0) return nothing$1;
	const below = [...trail, schema];
	const all = elements(schema["allOf"]).map((inner) => part(inner, source, below));
	const choices = ["oneOf", "anyOf"].map((key) => either(elements(schema[key]), source, below));
	const found = together([
		referenced(schema, source, below),
		own(schema),
		...all,
		...choices
	]);
	const result = schema["nullable"] === true && found.types ? {
		...found,
		types: found.types.union(/* @__PURE__ */ new Set(["null"]))
	} : found;
	source.remaining -= 1 + result.properties.size + result.required.size + result.details.size + result.alternatives.length;
	source.known.set(schema, result);
	return result;
}
/** References to other documents are never followed. Such a reference counts as a type with that name. */
function referenced(schema, source, trail) {
	const { $ref: reference } = schema;
	if (typeof reference !== "string") return nothing$1;
	const target = isLocal(reference) ? atReference(source.root, reference) : void 0;
	return target === void 0 ? {
		...nothing$1,
		types: namedType(reference)
	} : part(target, source, trail);
}
function own(schema) {
	const { properties, additionalProperties: values, items, prefixItems } = schema;
	const details = ownDetails(schema);
	return {
		types: declaredTypes(schema),
		required: new Set(elements(schema["required"]).filter((name) => typeof name === "string")),
		properties: new Map(isObject(properties) ? Object.entries(properties).map(([name, inner]) => [name, [inner]]) : []),
		items: [items, ...elements(prefixItems)].filter(isObject),
		values: isObject(values) ? [values] : [],
		alternatives: [],
		details: new Set(Object.keys(details).length > 0 ? [canonicalJson(details)] : [])
	};
}
function together(parts) {
	const found = parts.filter((one) => one !== nothing$1);
	const [first = nothing$1, ...others] = found;
	if (others.length === 0) return first;
	return {
		...gathered(found),
		types: allowedTogether(found.map(({ types }) => types)),
		required: union(found, "required")
	};
}
function either(schemas, source, trail) {
	const parts = schemas.map((schema) => part(schema, source, trail));
	if (parts.length === 0) return nothing$1;
	const alternatives = schemas.flatMap((schema, at) => flattened(schema, parts[at] ?? nothing$1));
	const types = parts.every((one) => one.types !== null) ? new Set(parts.flatMap((one) => [...one.types ?? []])) : null;
	const [shared = /* @__PURE__ */ new Set(), ...rest] = parts.filter((one) => one.types === null || one.types.has("object")).map(({ required }) => required);
	const required = rest.reduce((common, names) => common.intersection(names), shared);
	return {
		...gathered(parts),
		types,
		required,
		alternatives
	};
}
/** Nested choices are flattened into one. */
function flattened(schema, { alternatives }) {
	return alternatives.length > 0 ? alternatives : [schema];
}
function gathered(parts) {
	return {
		...nothing$1,
		properties: merged(parts),
		items: parts.flatMap(({ items }) => items),
		values: parts.flatMap(({ values }) => values),
		alternatives: parts.flatMap(({ alternatives }) => alternatives),
		details: union(parts, "details")
	};
}
function union(parts, key) {
	return new Set(parts.flatMap((one) => [...one[key]]));
}
function merged(parts) {
	const properties = /* @__PURE__ */ new Map();
	for (const { properties: some } of parts) for (const [name, schemas] of some) {
		const known = properties.get(name) ?? [];
		known.push(...schemas);
		properties.set(name, known);
	}
	return properties;
}
// src/contract/openapi/servers.ts
const longest = 1e3;
const parts = /^(?:[^/]*:)?(\/\/[^/]*)?(.*)$/s;
/**
* The servers of an operation: its own, else those of its path, else those of the document. Without any, the root of an
* unnamed host.
*/
function serversOf(root, { operation, pathItem }) {
	return ([
		operation,
		pathItem,
		root
	].map((holder) => elements(isObject(holder) ? holder["servers"] : null).filter(isObject)).find((list) => list.length > 0) ?? [{ url: "/" }]).map(serverOf);
}
/** A host with a variable differs per customer, whatever the default of the variable is. */
function serverOf({ url, variables }) {
	const text = typeof url === "string" ? url.slice(0, longest) : "";
	const isTemplated = /^[^/]*\{|^[^/]*\/\/[^/]*\{/.test(text);
	const filled = text.replace(/\{([^{}]+)\}/g, (variable, name) => {
		const declared = isObject(variables) ? variables[name] : null;
		return isObject(declared) && typeof declared["default"] === "string" ? declared["default"] : variable;
	});
	const [, host = "", rest = ""] = parts.exec(filled.replace(/[?#].*$/s, "")) ?? [];
	const path = host === "" && !isTemplated || rest.startsWith("/") ? rest : rest.replace(/^[^/]*/, "");
	return {
		origin: isTemplated || !/^https:/i.test(filled) ? null : `https:${host}`,
		path: `/${path}`.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "")
	};
}
// src/contract/openapi/facts.ts
/** Even without the operations, a document still gives its servers and its authentication. */
const none$1 = {
	pointer: "",
	path: "",
	pathItem: {},
	operation: {}
};
/** The facts about requests and answers in the operations of an OpenAPI document. */
function openApiFacts(source, found) {
	const { root } = source;
	const operations = found.length > 0 ? found : [none$1];
	const served = operations.flatMap((operation) => serversOf(root, operation).map(({ origin, path }) => ({
		origin,
		path: `${path}${operation.path}`
	})));
	return tidyFacts({
		operations: found.length > 0 ? served.map(({ path }) => `POST ${path}`) : [],
		base_urls: served.flatMap(({ origin, path }) => origin === null ? [] : [baseOf(`${origin}${path}`)]),
		auth: operations.flatMap((operation) => auth(root, operation)),
		required_fields: operations.flatMap((operation) => requiredFields(source, operation)),
		required_parameters: operations.flatMap((operation) => parametersOf(root, operation).flatMap(({ name, required }) => required ? [name] : [])),
		response_objects: operations.flatMap((operation) => responseObjects$1(source, operation)),
		statuses: operations.flatMap(({ operation }) => statuses$1(operation))
	});
}
function auth(root, { operation, pathItem }) {
	const document = isObject(root) ? root : {};
	const schemes = elements(operation["security"] ?? document["security"]).filter(isObject).map((requirement) => Object.keys(requirement).map((name) => schemeOf(root, name)));
	const parameters = [...elements(operation["parameters"]), ...elements(pathItem["parameters"])];
	return [...schemes.map((names) => [...new Set(names.filter((name) => name !== null))].toSorted().join(" and ")), ...parameters.map((parameter) => headerOf(resolved$1(root, parameter)))].filter((name) => name !== null);
}
function schemeOf(root, scheme) {
	const declared = resolved$1(root, atReference(root, below("#/components/securitySchemes", scheme)));
	if (!isObject(declared)) return null;
	const { type, scheme: http, in: place, name } = declared;
	if (type === "oauth2" || type === "openIdConnect") return "bearer";
	if (type === "http" && typeof http === "string") return http.toLowerCase();
	if (type !== "apiKey" || typeof name !== "string") return null;
	return place === "header" ? name.toLowerCase() : `${place === "cookie" ? "cookie" : "query"} ${name}`;
}
/** A header parameter that carries a credential. Descriptions without security schemes declare it this way. */
function headerOf(parameter) {
	if (!isObject(parameter) || parameter["in"] !== "header" || typeof parameter["name"] !== "string") return null;
	const name = parameter["name"].toLowerCase();
	return /^(?:authorization|(?:x-|x-goog-)?api-key)$/.test(name) ? name : null;
}
function requiredFields(source, { operation }) {
	return contentsOf(resolved$1(source.root, operation["requestBody"])).flatMap(({ schema }) => [...composed(schema, source).required]);
}
/** The values of `object` in success answers, and in events that carry them as `data`. */
function responseObjects$1(source, { operation }) {
	const { responses } = operation;
	const answers = (isObject(responses) ? Object.entries(responses).filter(([status]) => /^2(?:\d\d|XX)$/.test(status)) : []).flatMap(([, response]) => contentsOf(resolved$1(source.root, response))).map(({ schema }) => composed(schema, source).properties);
	const events = answers.map((properties) => composedOf(properties.get("data") ?? [], source).properties);
	return [...answers, ...events].flatMap((properties) => properties.get("object") ?? []).map((schema) => resolved$1(source.root, schema)).flatMap(constants);
}
/** Older descriptions give the only value as an example. */
function constants(schema) {
	if (!isObject(schema)) return [];
	const { const: constant, enum: values, example, examples } = schema;
	const named = [constant, ...elements(values)].filter((value) => typeof value === "string");
	return named.length > 0 ? named : [example, ...elements(examples)].filter((value) => typeof value === "string");
}
function statuses$1({ responses }) {
	return isObject(responses) ? Object.keys(responses).filter((status) => /^[1-5]\d\d$/.test(status)).map(Number) : [];
}
// src/contract/openapi/operations.ts
/**
* The operations of an OpenAPI document that belong to the families: POST at a path that ends like theirs. Null if one
* of these paths refers to something outside the document, because its content is then unknown.
*/
function operationsOf(root, families) {
	const { paths } = root;
	if (!isObject(paths)) return [];
	const found = Object.entries(paths).map(([key, value]) => ({
		key,
		path: bare(key),
		pathItem: resolvedItem(root, value)
	})).filter(({ path }) => families.some((family) => isOf(family, path)));
	if (found.some(({ pathItem }) => isObject(pathItem) && "$ref" in pathItem && !("post" in pathItem))) return null;
	return found.flatMap(({ key, path, pathItem }) => {
		const operation = isObject(pathItem) ? pathItem["post"] : void 0;
		if (!isObject(pathItem) || !isObject(operation)) return [];
		return [{
			pointer: below("/paths", key, "post"),
			path,
			pathItem,
			operation
		}];
	});
}
/**
* Without a trailing slash, and without the query or fragment that some descriptions use to distinguish two requests.
*/
function bare(path) {
	return withPlainVariables(path).replace(/[?#].*$/s, "").replace(/(?<!\/)\/+$/, "");
}
/** A path item may refer to another one (OpenAPI 3.1, Path Item Object). Follows one reference, within the document. */
function resolvedItem(root, item) {
	const reference = isObject(item) ? item["$ref"] : void 0;
	if (typeof reference !== "string" || !isLocal(reference)) return item;
	return atReference(root, reference) ?? item;
}
// src/contract/openapi/variants.ts
/** No hand-written choice is longer. */
const most = 500;
/** Fields that usually distinguish alternatives. Others follow in alphabetical order. */
const usual = [
	"type",
	"role",
	"object",
	"event"
];
/**
* The alternatives of a choice between objects, by the field whose literals distinguish them; empty if there is no such
* field.
*/
function variantsOf({ alternatives }, source) {
	if (alternatives.length < 2 || alternatives.length > most) return /* @__PURE__ */ new Map();
	const objects = alternatives.filter((schema) => composed(schema, source).properties.size > 0);
	const names = literalFields(objects[0], source);
	for (const name of [...usual.filter((known) => names.has(known)), ...[...names.keys()].toSorted()]) {
		const variants = Map.groupBy(objects, (schema) => literalFields(schema, source).get(name) ?? "");
		if (variants.size > 1 && !variants.has("")) return new Map([...variants].map(([literal, schemas]) => [`${name}=${literal}`, schemas]));
	}
	return /* @__PURE__ */ new Map();
}
/** The fields of an object that allow only literals, with these literals. */
function literalFields(schema, source) {
	const texts = [...composed(schema, source).properties].map(([name, schemas]) => [name, typeText(composedOf(schemas, source).types)]);
	return new Map(texts.filter(([, text]) => /^"[^|]*"(?: \| "[^|]*")*$/.test(text)));
}
// src/contract/openapi/shapes.ts
/** As many as baseline.schema.json allows. */
const mostFields = 500;
const mostShapes = 5e3;
/** Above this number, each schema is expanded only at its first place. */
const mostUnfolded = 2e3;
const placesForShape = 20;
const arraysInArrays = 4;
/**
* The shape of each place with fields below each root, such as `… request.messages[]`, without component names. A cycle
* ends where it began. If the result is larger than a baseline can hold, `source.remaining` falls below 0.
*/
function unfold(roots, source) {
	const unfolded = unfoldWithin(roots, source, false) ?? unfoldWithin(roots, source, true);
	if (unfolded === null) source.remaining = -1;
	return unfolded ?? {
		shapes: {},
		digests: {}
	};
}
/** null if there are too many places. */
function unfoldWithin(roots, source, once) {
	const shapes = /* @__PURE__ */ new Map();
	const digests = {};
	const most = once ? mostShapes : mostUnfolded;
	let places = 0;
	for (const root of roots) {
		const unfolding = {
			source,
			root,
			shapes,
			demands: [],
			seen: once ? /* @__PURE__ */ new Set() : null,
			ids: /* @__PURE__ */ new Map()
		};
		let waiting = [{
			name: root.name,
			schemas: [root.schema],
			above: /* @__PURE__ */ new Set()
		}];
		while (waiting.length > 0) {
			places += waiting.length;
			if (places > most * placesForShape) return null;
			waiting = waiting.flatMap((place) => unfoldPlace(place, unfolding));
			if (shapes.size > most) return null;
		}
		digests[boundedName(root.name)] = sha256(canonicalJson(unfolding.demands));
	}
	return {
		shapes: Object.fromEntries([...shapes].toSorted(([one], [other]) => one < other ? -1 : 1)),
		digests
	};
}
/** Records the constraints of a place and returns the places below it. */
function unfoldPlace({ name, schemas, above }, unfolding) {
	const { source, root, shapes, demands, seen } = unfolding;
	const found = composedOf(schemas, source);
	const { types, required, properties, items, values, details } = found;
	demands.push([
		name.slice(root.name.length),
		typeText(types),
		[...required].toSorted(),
		[...details].toSorted()
	]);
	if (properties.size > 0 || (types?.has("object") ?? values.length > 0)) {
		shapes.set(boundedName(name), shapeOf(found, root, source));
		for (const [label, alternatives] of variantsOf(found, source)) shapes.set(boundedName(insideOf(name, `(${label})`)), shapeOf(composedOf(alternatives, source), root, source));
	}
	const key = keyOf$1(schemas, unfolding);
	if (above.has(key) || seen?.has(key) === true || source.remaining < 0) return [];
	seen?.add(key);
	const inside = /* @__PURE__ */ new Set([...above, key]);
	return [
		...[...properties].map(([field, inner]) => [`.${fieldName$1(field)}`, inner]).toSorted(([one], [other]) => one < other ? -1 : 1),
		["[]", items],
		[".*", values]
	].filter(([, inner]) => inner.length > 0).map(([step, inner]) => ({
		name: insideOf(name, step),
		schemas: distinct(inner, source.root),
		above: inside
	}));
}
function shapeOf({ types, required, properties }, root, source) {
	const fields = [...properties].flatMap(([name, schemas]) => fieldTypes(fieldName$1(name), schemas, source));
	if (fields.length > mostFields || required.size > mostFields) source.remaining = -1;
	const isBinding = (name) => !isOnlyElsewhere(properties.get(name) ?? [], root);
	return {
		type: typeText(types),
		required: [...required].filter(isBinding).map(fieldName$1).toSorted(),
		properties: Object.fromEntries(fields)
	};
}
/** The type of a field, and the type of its elements as `field[]`. */
function fieldTypes(name, schemas, source, arrays = 0) {
	const { types, items } = composedOf(distinct(schemas, source.root), source);
	const own = [name, typeText(types)];
	return items.length === 0 || arrays >= arraysInArrays ? [own] : [own, ...fieldTypes(`${name}[]`, items, source, arrays + 1)];
}
/** A read-only field does not constrain a request, and a write-only field does not constrain an answer. */
function isOnlyElsewhere(schemas, root) {
	const mark = isOfRequest(root.name) ? "readOnly" : "writeOnly";
	return schemas.length > 0 && schemas.every((schema) => isObject(schema) && schema[mark] === true);
}
/** Only parameter names contain spaces: `query api-version`. */
function fieldName$1(name) {
	return name.split(" ").map(partName).join(" ");
}
/** Each schema once, even if several references lead to it. */
function distinct(schemas, root) {
	return schemas.length === 1 ? schemas : [...new Set(schemas.map((schema) => targetOf(schema, root)))];
}
/** The target of a reference that has no other keyword. */
function targetOf(schema, root) {
	if (!isObject(schema) || typeof schema["$ref"] !== "string" || binding(schema, false).length > 1) return schema;
	return resolved$1(root, schema) ?? schema;
}
function keyOf$1(schemas, { source, ids }) {
	const found = schemas.map((schema) => {
		const target = targetOf(schema, source.root);
		const id = ids.get(target) ?? ids.size;
		ids.set(target, id);
		return id;
	});
	return [...new Set(found)].toSorted((one, other) => one - other).join();
}
// src/contract/openapi/read.ts
/** Whether a value is an OpenAPI 3 description. */
function isOpenApi(value) {
	return isObject(value) && typeof value["openapi"] === "string" && value["openapi"].startsWith("3.");
}
/**
* Reads an OpenAPI document for the families: their operations and everything these reach through local references. The
* rest of the document does not count. Problems: `too-complex` above the limits or if an operation is in another file,
* `no-facts` if no anchor is found.
*/
function readOpenApi(root, families) {
	const operations = operationsOf(root, families);
	if (operations === null) return { problem: "too-complex" };
	const parts = operations.flatMap(({ pointer, pathItem, operation }) => [[pointer, operation], [`${pointer}#parameters`, { parameters: pathItem["parameters"] }]]);
	if (closeOver(root, new Map(parts)) === null) return { problem: "too-complex" };
	const source = {
		root,
		remaining: 50 * limits.specReferences,
		known: /* @__PURE__ */ new Map()
	};
	const facts = openApiFacts(source, operations);
	if (hasNoAnchor(facts)) return { problem: "no-facts" };
	const { shapes, digests } = unfold(operations.flatMap((operation) => rootsOf(root, operation)), source);
	if (source.remaining < 0) return { problem: "too-complex" };
	return {
		kind: "openapi",
		digest: sha256(canonicalJson({
			facts,
			digests
		})),
		facts,
		sections: digests,
		shapes
	};
}
// src/contract/openapi/yaml-value.ts
var import_dist = require_dist();
/**
* The value of a YAML node. An alias returns the same object as its anchor, not a copy; merge keys are resolved.
* Recursive: only for nodes within limits.specDepth. Throws for an alias without an anchor before it, and for a key
* that is not a text.
*/
function valueOfNode(node, anchors = /* @__PURE__ */ new Map()) {
	if ((0, import_dist.isAlias)(node)) return anchored(node.source, anchors);
	if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node) && !(0, import_dist.isScalar)(node)) return null;
	const value = (0, import_dist.isScalar)(node) ? node.value : (0, import_dist.isMap)(node) ? mapOf(node.items, anchors) : listOf(node.items, anchors);
	if (node.anchor !== void 0) anchors.set(node.anchor, value);
	return value;
}
function listOf(items, anchors) {
	return items.map((item) => valueOfNode(item, anchors));
}
function anchored(name, anchors) {
	if (!anchors.has(name)) throw new TypeError("expected an anchor before its alias");
	return anchors.get(name);
}
/** The last of several equal keys wins. The map's own keys win over merged keys. */
function mapOf(pairs, anchors) {
	const entries = pairs.map(({ key, value }) => [keyOf(key, anchors), valueOfNode(value, anchors)]);
	const merged = entries.filter(([key]) => key === "<<").flatMap(([, value]) => Array.isArray(value) ? elements(value).toReversed() : [value]);
	if (!merged.every(isObject)) return Object.fromEntries(entries);
	const own = entries.filter(([key]) => key !== "<<");
	return Object.fromEntries([...merged.flatMap((value) => Object.entries(value)), ...own]);
}
function keyOf(node, anchors) {
	const key = valueOfNode(node, anchors);
	if (typeof key === "string") return key;
	if (key === null || typeof key === "number" || typeof key === "boolean") return key === null ? "" : `${key}`;
	throw new TypeError("expected a text as the key of a map");
}
// src/contract/openapi/yaml-lines.ts
const marker = /^(?:---|\.\.\.)(?:\s|$)/;
/** No hand-written file has more indentation. */
const mostIndent = 200;
/** The rest of a quoted text up to its end, including escaped characters. */
const quotedRest = {
	"\"": /(?:[^"\\]|\\.)*"/y,
	"'": /(?:[^']|'')*'(?!')/y
};
/** One step outside quotes: blanks, a one-character token, or a run of other characters. */
const step = /\s+|[[\]{},"'#]|:(?=\s|$)|[-?](?=\s|$)|[&!*][^\s,[\]{}]*|[^\s[\]{},"'#:]+|./y;
/**
* The text with lines inside brackets and quotes indented as YAML 1.2 requires, and with a blank before comments that
* lack one. libyaml requires neither and reads both forms alike. Returns the text unchanged if it would grow too much.
*/
function withRoomierLines(text) {
	const scan = {
		quote: "",
		depth: 0,
		column: 0,
		block: null
	};
	const lines = [];
	let size = 0;
	for (const line of text.split("\n")) {
		const roomier = roomierLine(line, scan);
		size += roomier.length + 1;
		if (size > 2 * limits.pageBytes) return text;
		lines.push(roomier);
	}
	return lines.join("\n");
}
function roomierLine(line, scan) {
	const indent = /^ */.exec(line)?.[0].length ?? 0;
	const isBlank = line.trim() === "";
	if (scan.block !== null && (isBlank || indent > scan.block)) return line;
	scan.block = null;
	const wanted = scan.quote !== "" || scan.depth > 0 ? Math.min(scan.column, mostIndent) : 0;
	const comment = followLine(line, scan);
	const spaced = comment === null ? line : `${line.slice(0, comment)} ${line.slice(comment)}`;
	return isBlank || marker.test(line) || indent >= wanted ? spaced : " ".repeat(wanted - indent) + spaced;
}
/** Tracks quotes and brackets along a line. Returns the offset of a comment that lacks a blank before it, else null. */
function followLine(line, scan) {
	let at = 0;
	/** Whether a token may start here. A quote or bracket within plain text is not a token. */
	let starts = true;
	/** The offset just after a quoted text, a closing bracket or a comma. */
	let ended = -1;
	while (at < line.length) {
		if (scan.quote !== "") {
			at = endOfQuote(line, at, scan);
			[starts, ended] = [false, at];
			continue;
		}
		const mark = next(line, at);
		const isOpening = (mark === "[" || mark === "{") && (starts || scan.depth > 0);
		if (mark === "#" && (ended === at || at === 0 || /\s/.test(line.charAt(at - 1)))) return ended === at ? at : null;
		if (starts && scan.depth === 0 && /^[|>]/.test(mark)) return startBlock(line, at, scan);
		if (isOpening || starts && (mark === "\"" || mark === "'")) open(mark, at, scan);
		else if (scan.depth > 0 && (mark === "]" || mark === "}")) scan.depth -= 1;
		const isEnd = scan.quote === "" && /^[\]},]$/.test(mark) && !isOpening;
		starts = startsAfter(mark, starts, isOpening, scan, ended === at);
		at += mark.length;
		if (isEnd) ended = at;
	}
	return null;
}
function next(line, at) {
	step.lastIndex = at;
	return step.exec(line)?.[0] ?? line.slice(at);
}
function open(mark, at, scan) {
	if (scan.depth === 0) scan.column = at + 1;
	if (mark === "\"" || mark === "'") scan.quote = mark;
	else scan.depth += 1;
}
/** The offset after the quoted text, or the end of the line if the text continues. */
function endOfQuote(line, at, scan) {
	const rest = quotedRest[scan.quote];
	if (rest === void 0) return line.length;
	rest.lastIndex = at;
	const found = rest.exec(line)?.[0];
	if (found === void 0) return line.length;
	scan.quote = "";
	return at + found.length;
}
/** Whether a token may start after a mark. */
function startsAfter(mark, starts, isOpening, { depth }, isBehindToken) {
	if (isOpening || mark === "," && depth > 0) return true;
	if (mark === ":" && (depth === 0 || isBehindToken || !starts)) return true;
	return starts && /^(?:\s+|[-?]|[&!*].*)$/.test(mark);
}
/** A block scalar ends at a line that is not indented deeper than the enclosing map or list. */
function startBlock(line, at, scan) {
	const [, lists = "", last = ""] = /^( *(?:- +)*?)((?:- +)?)(?=[^-\s]|-\S)/.exec(line) ?? [];
	scan.block = at === lists.length + last.length ? lists.length : lists.length + last.length;
	const comment = line.indexOf("#", at);
	return comment > at && !/\s/.test(line.charAt(comment - 1)) ? comment : null;
}
// src/contract/openapi/yaml.ts
/**
* The value of a YAML 1.2 text with one document. Problems: `too-complex` above limits.specNodes or specDepth, counted
* during reading (composing deep nesting takes seconds), else `not-a-document`. Also accepts what libyaml accepts where
* the standard requires more indentation or a blank.
*/
function readYamlValue(text) {
	const strict = readStrictly(text);
	if (!("problem" in strict) || strict.problem !== "not-a-document") return strict;
	const roomier = withRoomierLines(text);
	return roomier === text ? strict : readStrictly(roomier);
}
function readStrictly(text) {
	try {
		const tokens = tokenize(text);
		return tokens === null ? { problem: "too-complex" } : compose(tokens, text);
	} catch {
		return { problem: "not-a-document" };
	}
}
/** null if the text exceeds a limit. */
function tokenize(text) {
	let isOver = false;
	const over = () => void (isOver = true);
	const tokens = [...yamlTokens(text, {
		mostLevels: limits.specDepth,
		mostLexemes: limits.specNodes,
		over
	})];
	return isOver ? null : tokens;
}
/** The last of several equal keys wins. A key may be an alias. */
function compose(tokens, text) {
	const [document, second] = new import_dist.Composer(plainYaml).compose(tokens, true, text.length);
	if (document === void 0 || second !== void 0) return { problem: "not-a-document" };
	if (document.errors.some(({ code }) => code !== "NON_STRING_KEY")) return { problem: "not-a-document" };
	return { value: valueOfNode(document.contents) };
}
// src/contract/openapi/parse.ts
const yamlKey = /^["']?openapi["']?[ \t]*:[ \t]*["']?3\./m;
/** Only at the start of a line: in YAML, a fence within a description is indented. */
const markdownFence = /^(?:`{3,}|~{3,})/m;
/**
* Parses a text as an OpenAPI 3 description in JSON or YAML. Null if the text does not claim to be one; a problem if it
* does but cannot be read.
*/
function parseOpenApi(text) {
	if (/^\s*\{/.test(text)) {
		const value = parseJson(text);
		return isOpenApi(value) ? { root: value } : null;
	}
	const claim = yamlKey.exec(text);
	if (claim === null || markdownFence.test(text.slice(0, claim.index))) return null;
	const read = readYamlValue(text);
	if ("problem" in read) return read;
	return isOpenApi(read.value) ? { root: read.value } : { problem: "not-a-document" };
}
// src/contract/pages-text/normalised.ts
const changing = [
	[/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, "<DATE>"],
	[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<ID>"],
	[/\b(?:chatcmpl|resp|msg|req|call|fp|rs|fc|gen)[-_][A-Za-z0-9]{3,64}\b/g, "<ID>"],
	[/("created(?:_at)?"\s{0,8}:\s{0,8})\d+/g, "$1<DATE>"]
];
/**
* The text in NFC with `\n` line ends, the first step of every reader. Drops comments, invisible characters and the
* banner that points to the site's `llms.txt`; returns the front matter separately.
*/
function plainText(text) {
	const opened = withoutBanner(withoutComments(text.normalize("NFC")).replace(/\r\n?/g, "\n").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replace(/[\u00a0\u202f]/g, " "));
	const [whole, frontMatter = ""] = /^\s*---[ \t]*\n((?:(?!---)[^\n]*\n){0,200})---[ \t]*(?:\n|$)/.exec(opened) ?? [""];
	return {
		frontMatter,
		body: withoutBanner(opened.slice(whole.length))
	};
}
/**
* The text as it is hashed: without parts that change although nobody edited the page, such as ids, dates, link
* parameters and blanks.
*/
function normalised(text) {
	return changing.reduce((result, [pattern, by]) => result.replace(pattern, by), text).replace(/\s+/g, " ").trim();
}
/** The text without emphasis, code marks, link targets, ids and tags. */
function withoutMarkup(text) {
	return text.replace(/\{#[\w-]{1,200}\}/g, "").replace(/\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, "$1").replace(/<\/?[A-Za-z][^<>]{0,500}>/g, "").replace(/[`*]|_+/g, withinWord).replace(/\s+/g, " ").trim();
}
/**
* Removes marks but keeps underscores within a word. Matches whole runs, because trying each underscore takes quadratic
* time.
*/
function withinWord(mark, at, text) {
	return mark.startsWith("_") && isWordAt(text, at - 1) && isWordAt(text, at + mark.length) ? mark : "";
}
function isWordAt(text, at) {
	return /^[A-Za-z0-9]$/.test(text.charAt(at));
}
function withoutComments(text) {
	const [first = "", ...rest] = text.split("<!--");
	return [first, ...rest.map(afterComment)].join("");
}
/** An unclosed comment hides nothing: a reader of the raw text sees what follows it. */
function afterComment(text) {
	const end = text.indexOf("-->");
	return end < 0 ? text : text.slice(end + 3);
}
function withoutBanner(body) {
	const [quote = ""] = /^\s*(?:>[^\n]*\n){1,20}/.exec(body) ?? [];
	return quote.includes("llms.txt") ? body.slice(quote.length) : body;
}
// src/contract/pages-text/blocks.ts
/** Longer lines are not prose; the rest is ignored. */
const longestLine = 2e4;
/** Wider tables are not parameter tables; further columns are ignored. */
const mostColumns = 200;
/**
* The blocks of a Markdown text in order, read line by line, without blank lines. An unclosed fence ends with the text.
*/
function blocksOf(body) {
	const reading = {
		blocks: [],
		under: "",
		columns: [],
		fence: null
	};
	const lines = body.split("\n");
	for (const [index, line] of lines.entries()) readLine(line.slice(0, longestLine), (lines[index + 1] ?? "").slice(0, longestLine), reading);
	endFence(reading);
	return reading.blocks;
}
function readLine(line, next, reading) {
	const { fence } = reading;
	if (fence !== null) {
		if ((/^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1])?.startsWith(fence.mark) === true) endFence(reading);
		else fence.lines.push(line.replace(fence.indent, ""));
		return;
	}
	const [, blanks, mark, info = ""] = /^([ \t]{0,100})(`{3,}|~{3,})([^`]*)$/.exec(line) ?? [];
	if (blanks !== void 0 && mark !== void 0) reading.fence = {
		indent: new RegExp(`^[ \\t]{0,${blanks.length}}`),
		mark,
		info: info.trim(),
		lines: []
	};
	else readText(line.replace(/^\s*(?:>\s?)+/, "").trim(), next.trim(), reading);
}
function endFence(reading) {
	const { fence, blocks, under } = reading;
	if (fence !== null) blocks.push({
		kind: "code",
		info: fence.info,
		text: fence.lines.join("\n"),
		under
	});
	reading.fence = null;
}
function readText(line, next, reading) {
	if (!line.includes("|")) reading.columns = [];
	if (line === "" || isRule(line)) return;
	const [, marks, opened] = /^(#{1,6})\s+(.+)$/.exec(line) ?? [];
	const heading = opened?.replace(/(?<!\s)\s+#+$/, "");
	if (marks !== void 0 && heading !== void 0) addHeading(marks.length, heading, reading);
	else if (/^=+$|^-{2,}$/.test(next) && !line.includes("|")) addHeading(next.startsWith("=") ? 1 : 2, line, reading);
	else if (line.startsWith("|") || reading.columns.length > 0 || isDelimiter(next)) addRow(line, next, reading);
	else reading.blocks.push({
		...lineOf(line),
		under: reading.under
	});
}
function isRule(line) {
	return /^(?:=+|-{2,}|\*{3,}|_{3,})$/.test(line) || isDelimiter(line);
}
function isDelimiter(line) {
	return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}
function addHeading(level, text, reading) {
	const heading = withoutMarkup(text);
	reading.under = level === 1 ? "" : heading.toLowerCase();
	reading.blocks.push({
		kind: "heading",
		level,
		text,
		under: reading.under
	});
}
function addRow(line, next, reading) {
	const cells = line.replace(/^\||\|$/g, "").split(/(?<!\\)\|/, mostColumns).map((cell) => cell.trim());
	if (isDelimiter(next)) reading.columns = cells.map((cell) => withoutMarkup(cell).toLowerCase());
	else reading.blocks.push({
		kind: "row",
		columns: reading.columns,
		cells,
		text: line,
		under: reading.under
	});
}
function lineOf(line) {
	const item = /^(?:[-*+]|\d{1,9}[.)])\s+(.+)$/.exec(line)?.[1];
	return item === void 0 ? {
		kind: "text",
		text: line
	} : {
		kind: "item",
		text: item
	};
}
// src/contract/pages-text/operations.ts
const name = "[^{}<>\\s/]{1,80}";
/** Placeholders that the reader fills in: `{name}`, `${NAME}`, `$NAME`, `<name>`. */
const placeholder = `\\$?\\{\\{?${name}\\}?\\}|\\$[A-Za-z_]\\w{0,80}|<${name}>`;
const placeholders = new RegExp(placeholder, "g");
const host = "[A-Za-z0-9._:@[\\]-]{0,260}";
const path = `(?:\\/(?:[A-Za-z0-9._~%@:-]{1,200}|(?:${placeholder})(?::[A-Za-z]{1,40})?)?){1,40}`;
/** A server with or without a scheme. Its host may be a placeholder. */
const server = `https?:\\/\\/${host}(?:(?:${placeholder})${host}){0,4}|${placeholder}`;
/** A method, then blanks, table marks or code marks, then a path or URL. */
const operation = new RegExp(`\\b(GET|POST|PUT|PATCH|DELETE)[\\s|\`*_"'\\\\]{0,8}(${server})?(${path})`, "g");
/** `A POST request to the … endpoint`: the method within a sentence. */
const sentence = new RegExp(`\\b(POST)[\`*]{0,3}(?:[ \\t]{1,8}(?:HTTP|[a-z]{1,12})){1,6}:?[ \\t]{1,3}[\`*"'(]{0,3}(${server})?(${path})`, "g");
const call = new RegExp(`()(${server})(${path})`, "g");
/** A path and nothing else. */
const mention = new RegExp(`^()()(${path})$`, "g");
const labelled = /base[\s_-]?urls?\b[^\n(]{0,40}?(https:\/\/[A-Za-z0-9.:-]{1,260}(?:\/[A-Za-z0-9._~/-]{0,500})?)/gi;
/** Prose writes methods in capitals; front matter and fences of documentation tools use either case. */
const declaration = /^(?:(?:api|openapi):.{0,500}?|[\w-]{1,20} (?:\S{1,500} )?)\bpost\b(?= )/i;
/** Operations and base URLs of the families. URLs in prose are ignored, because documentation links to itself. */
function operationsAndBases(texts, families$2) {
	const written = writtenIn(texts);
	const found = families$2.map((family) => endpointsOf(written, families[family]));
	const origins = found.flatMap(({ all }) => all.flatMap(({ full }) => full === null ? [] : [full]));
	return {
		operations: found.flatMap(({ posted }) => posted.map((endpoint) => `POST ${endpoint.path}`)),
		base_urls: [...origins, ...written.bases].map(baseOf)
	};
}
/** What the patterns find, which is the same for every family: a page may be long, and there are many families. */
const writtenIn = oncePer(({ declarations, prose, code, standalone }) => {
	const lines = declarations.filter((line) => declaration.test(line)).map((line) => line.replace(/\bpost\b/i, "POST"));
	return {
		declared: [...pathsIn(operation, [
			...lines,
			prose,
			...code
		]), ...pathsIn(sentence, [prose])],
		called: pathsIn(call, code.map(withoutCommentLines)),
		alone: pathsIn(mention, standalone),
		bases: [prose, ...code].flatMap((text) => [...text.matchAll(labelled)].map(([, base = ""]) => trimmed(base)))
	};
});
function pathsIn(pattern, texts) {
	return texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, method = "", origin, rest = ""]) => ({
		method,
		path: trimmed(rest).replaceAll(placeholders, withBraces),
		origin
	})));
}
/**
* If the page shows no method next to a family's path, the paths that its examples call count; without a call, the
* paths that stand alone in a table or as code.
*/
function endpointsOf(written, family) {
	const declared = endpoints(written.declared, family);
	const called = endpoints(written.called, family);
	const all = [...declared, ...called];
	if (declared.length > 0) return {
		all,
		posted: declared.filter(({ method }) => method === "POST")
	};
	return {
		all,
		posted: called.length > 0 ? called : endpoints(written.alone, family).filter(isWhole)
	};
}
/** An example names a model of the day where others have a variable. */
function endpoints(all, family) {
	return all.flatMap(({ method, path: written, origin }) => {
		const end = endOf(family, written);
		if (end === null) return [];
		const found = `${written.slice(0, -end.length)}${family.path}`;
		return [{
			method,
			path: found,
			full: origin?.startsWith("https://") === true ? `${origin}${found}` : null
		}];
	});
}
function withBraces(text) {
	return `{${text.replace(/^\$?[{<]*|[}>]*$/g, "")}}`;
}
/**
* A path alone may belong to a page, such as `/errors/responses`. It counts if it has a version, several segments or no
* prefix.
*/
function isWhole({ path: found }) {
	if (/\/v\d\w{0,20}\//.test(found)) return true;
	return allFamilies.some((family) => {
		const end = endOf(family, found);
		return end !== null && (found === end || hasSegments(end));
	});
}
function hasSegments(familyPath) {
	return familyPath.lastIndexOf("/") > 0;
}
/** Without trailing punctuation or slash. */
function trimmed(text) {
	return text.replace(/[./:-]+$/, "");
}
/** Comments in examples link to pages such as `…/api/text/responses`. */
function withoutCommentLines(text) {
	return text.split("\n").filter((line) => !/^\s*(?:#|\/\/)/.test(line)).join("\n");
}
// src/contract/pages-text/texts.ts
/** The texts of blocks by kind: prose with one block per line, code blocks and inline code, declarations. */
function textsOf(blocks, frontMatter) {
	const prose = withPlainVariables(blocks.flatMap((block) => block.kind === "code" ? [] : [block.text]).join("\n"));
	const inline = [...prose.matchAll(/`([^`\n]{1,500})`/g)].map(([, text = ""]) => text);
	const examples = blocks.flatMap((block) => block.kind === "code" ? [block] : []);
	const code = [...examples.map(({ text }) => withPlainVariables(text)), ...inline];
	const cells = blocks.flatMap((block) => block.kind === "row" ? block.cells.map(withoutMarkup) : []);
	return {
		declarations: [...frontMatter.split("\n"), ...examples.map(({ info }) => info)].map(withPlainVariables),
		prose,
		code,
		standalone: [...inline, ...cells.map(withPlainVariables)]
	};
}
// src/contract/pages-text/family-sections.ts
/** No hand-written page has more headings. */
const mostSections$1 = 2e3;
const none = /* @__PURE__ */ new Set();
/** A section that matches none of these documents no family, so the slower rules are skipped. */
const traces = allFamilies.flatMap(({ path, documented }) => [new RegExp(lastPart(path)), documented.call]);
/** The part of a path after its last variable. */
function lastPart(path) {
	return path.slice(path.lastIndexOf("}") + 1);
}
/** Headings of subsections that belong to the reference section before them at the same level. */
const partOfReference = /^(?:(?:the|request|response|query|path|body|header|input|output|cookie|required|optional) )*(?:requests?|responses?|parameters?|params|headers?|body|schema|fields?|returns?|examples?|attributes?|arguments?|inputs?|outputs?|properties)$/i;
/**
* The part of a page that is about the families. If the page documents only these families, or none of them, that is
* the whole page. A section is about the families in its heading; else those in its text; else those of the section
* above it.
*/
function blocksAbout(blocks, frontMatter, families) {
	const texts = textsOf(blocks, frontMatter);
	const shown = shownBy(texts);
	const known = /* @__PURE__ */ new Set([...shown, ...namedIn(texts.prose)]);
	const isAmong = (all) => families.some((family) => all.has(family));
	if (!isAmong(known)) return {
		blocks,
		others: /* @__PURE__ */ new Set()
	};
	const others = new Set([...known].filter((family) => !families.includes(family)));
	if (!isAmong(shown) || ![...others].some((family) => shown.has(family))) return {
		blocks,
		others
	};
	if (blocks.filter(({ kind }) => kind === "heading").length > mostSections$1) return {
		blocks,
		others
	};
	return {
		blocks: sectionsOf$1(blocks).filter(({ about }) => about === null || isAmong(about)).flatMap((section) => section.blocks),
		others
	};
}
function sectionsOf$1(blocks) {
	const sections = [];
	for (const block of blocks) {
		if (block.kind === "heading" || sections.length === 0) sections.push(emptySection(block));
		sections.at(-1)?.blocks.push(block);
	}
	const open = [];
	for (const section of sections) {
		section.shown = section.blocks.some(({ text }) => hasTrace(text)) ? shownBy(textsOf(section.blocks, "")) : none;
		while ((open.at(-1)?.level ?? 0) > section.level) open.pop();
		section.about = aboutOf(section, open.at(-1)?.level === section.level ? open.pop() : void 0, open.at(-1)?.about ?? null);
		open.push(section);
	}
	return sections;
}
function emptySection(block) {
	const [level, heading] = block.kind === "heading" ? [block.level, withoutMarkup(block.text)] : [0, ""];
	return {
		level,
		heading,
		blocks: [],
		shown: none,
		about: null
	};
}
function aboutOf({ heading, shown }, sibling, above) {
	const named = new Set(namedIn(heading));
	if (named.size > 0) return named;
	const shared = allFamilies.find(({ documented }) => documented.sharedHeading?.test(heading) ?? false);
	if (shared !== void 0 && shown.has(shared.name)) return /* @__PURE__ */ new Set([shared.name]);
	if (shown.size > 0) return shown;
	return sibling !== void 0 && partOfReference.test(heading) ? sibling.about : above;
}
function shownBy(texts) {
	return new Set(familyNames.filter((family) => operationsAndBases(texts, [family]).operations.length > 0 || texts.code.some((text) => families[family].documented.call.test(text))));
}
function namedIn(text) {
	return familyNames.filter((family) => families[family].documented.name.test(text));
}
function hasTrace(text) {
	return traces.some((trace) => trace.test(text));
}
// src/contract/pages-text/answers.ts
/** First words of the reason phrases in RFC 9110, RFC 6585 and providers' pages. */
const reason = "ok|created|accepted|no content|bad|unauthorized|payment|forbidden|not found|method|not acceptable|request|conflict|gone|payload|content|unsupported|unprocessable|too many|rate|internal|not implemented|service|gateway|overloaded|server|success";
const status = new RegExp(String.raw`^(?:http |status |code |error )*([1-5]\d\d)(?:$|\s?[-–—:(]|,? (?:${reason})\b)`, "i");
const namedStatus = new RegExp(String.raw`^(?:http |status |code |error )*([1-5]\d\d),?[-–—: ]*(?:${reason})\b`, "i");
const aboutStatuses = /\b(?:status|http|error|response|code)s?\b/;
const objectConstant = /(?<![\w.-])object\\?["']?\s{0,8}:\s{0,8}\\?["']([A-Za-z][\w.-]{0,100})\\?["']/g;
const alwaysConstant = /\balways\b[^A-Za-z]{0,8}([a-z][\w.-]{0,100})/i;
/** Values of the field `object`: in examples, and in tables or lists that say it is always that value. */
function responseObjects(blocks, code) {
	const examples = code.flatMap((text) => [...text.matchAll(objectConstant)].map((match) => match[1] ?? ""));
	const described = blocks.filter((block) => block.kind === "row" || block.kind === "item").map(({ text }) => withoutMarkup(text).replace(/^[|\s]+/, "")).filter((text) => /^object\b/.test(text)).map((text) => alwaysConstant.exec(text)?.[1]?.replace(/[.-]+$/, "") ?? "");
	return [...examples, ...described].filter((name) => name !== "");
}
/**
* HTTP statuses that the page lists: in tables and lists about statuses, in headings, accordions and example answers.
*/
function statuses(blocks, prose) {
	const accordions = [...prose.matchAll(/<(?:Accordion|Tab|Expandable)\s[^<>]{0,500}?title=["']([^"'<>]{1,200})["']/g)];
	return [...blocks.map(statusOf), ...accordions.map(([, title = ""]) => first(namedStatus, title))].filter((found) => found !== null).map(Number);
}
function statusOf(block) {
	const { kind } = block;
	if (kind === "code") return /^[\w-]+ ([1-5]\d\d)\b/.exec(block.info)?.[1] ?? null;
	if (kind === "row") return ofRow$1(block);
	if (kind === "text") return null;
	const plain = withoutMarkup(block.text);
	if (kind === "heading") return first(block.level > 1 ? status : namedStatus, plain);
	return aboutStatuses.test(block.under) ? first(status, plain) : markedItem(block.text);
}
/** Outside a section about statuses, an item counts only if it is marked up and named: `**401 Unauthorized**`. */
function markedItem(text) {
	return /^(?:\*\*|`)/.test(text) ? first(namedStatus, withoutMarkup(text)) : null;
}
function ofRow$1({ columns, cells, under }) {
	const at = columns.findIndex((column) => /^(?:http )?(?:status|code|error)(?: code)?s?$/.test(column));
	if (at < 0 && !aboutStatuses.test(under)) return null;
	return first(status, withoutMarkup(cells[Math.max(at, 0)] ?? ""));
}
function first(pattern, text) {
	return pattern.exec(text)?.[1] ?? null;
}
// src/contract/pages-text/auth.ts
/** Both words of `Authorization: Bearer …`, in either order, in examples, table rows and sentences. */
const bearer = /\bauthorization\b[\s\S]{0,120}?\bbearer\b|\bbearer\b[\s\S]{0,120}?\bauthorization\b/i;
const bearerAlone = /\bbearer[ -](?:(?:access|api|auth) )?(?:tokens?|keys?|auth(?:entication|orization)?|credentials?|schemes?)\b/i;
const notBearer = /\b(?:no|not|never|without|instead of|rather than)\s+(?:(?:an?|the|any|use|send|accept|support|require|need|with|via|by|as)\s+){0,3}[`*"]{0,3}bearer\b[^\n.]{0,40}/gi;
const otherScheme = /\bauthorization["'`]?\s{0,4}[:=,]\s{0,4}["'`]?(basic|digest|token|key|apikey)\b/i;
/** In quotes, as a header in a command or an object, or on a line by itself in an HTTP example. */
const header = /["'](x-api-key|api-key|x-goog-api-key)(?:["']\s{0,4}[:=,]|:\s)|^(x-api-key|x-goog-api-key):\s/gim;
const headerField = /<ParamField\s[^<>]{0,500}?\bheader=["'](x-api-key|api-key|x-goog-api-key)["']/gi;
const headerInCode = /^(?:x-api-key|api-key|x-goog-api-key)(?::|$)/i;
/** How the page says requests are authenticated: `bearer`, `basic`, or a header name in lower case. */
function authOf(prose, code) {
	const texts = [prose.replace(notBearer, ""), ...code];
	const headers = texts.flatMap((text) => [...text.matchAll(header)].map((match) => match[1] ?? match[2] ?? ""));
	const fields = [...prose.matchAll(headerField)].map((match) => match[1] ?? "");
	const fromCode = code.flatMap((text) => headerInCode.exec(text)?.[0].replace(":", "") ?? []);
	const schemes = texts.flatMap((text) => otherScheme.exec(text)?.[1]?.toLowerCase() ?? []);
	return [
		...texts.some((text) => bearer.test(text) || bearerAlone.test(text)) ? ["bearer"] : [],
		...schemes.map((scheme) => scheme === "basic" || scheme === "digest" ? scheme : "authorization"),
		...[
			...headers,
			...fields,
			...fromCode
		].map((name) => name.toLowerCase())
	];
}
// src/contract/pages-text/places.ts
/** The parts of a request other than its body. */
const parameterPlaces = [
	"query",
	"header",
	"cookie"
];
const about = "(?: string)?(?: parameters?| params?| fields?| arguments?)?$";
/** Headings of sections about one part of a request. The first match counts. */
const sections = [
	[/^(?:\S+ ){0,2}(?:responses?|returns?|errors?|output|events?|chunks?)\b(?! api| parameters| request)/, "elsewhere"],
	[new RegExp(`^(?:\\S+ ){0,2}query${about}`), "query"],
	[new RegExp(`^(?:\\S+ ){0,2}headers?${about}`), "header"],
	[new RegExp(`^(?:\\S+ ){0,2}cookies?${about}`), "cookie"],
	[new RegExp(`^(?:\\S+ ){0,2}path${about}`), "elsewhere"]
];
/** `query`, `In query`, `header parameter`: a cell or mark that gives the place. */
const named = /^(?:in )?(?:the )?(query|header|cookie|path|body)(?: string)?(?: parameter| param| field)?s?$/i;
/** `(query, required)`, `header, required` after a name. */
const marked = /^[^.]{0,60}?\b(query|header|cookie|path)\b(?: string)?(?: parameter| param)?/i;
/** The place of names listed under a heading (in lower case). */
function placeBelow(heading) {
	return sections.find(([pattern]) => pattern.test(heading))?.[1] ?? "body";
}
/** The place in a table cell; null if the cell gives none. */
function placeOfCell(cell) {
	return placeOfWord(named.exec(cell)?.[1]);
}
/** The place in the text after a name; null if the text gives none. */
function placeOfMark(text) {
	return placeOfWord(marked.exec(text)?.[1]);
}
function placeOfWord(word) {
	const lower = word?.toLowerCase();
	if (lower === void 0) return null;
	if (lower === "body") return "body";
	return parameterPlaces.find((place) => place === lower) ?? "elsewhere";
}
// src/contract/pages-text/requests.ts
const requiredSection = /^required(?: (?:body|request|input|query|header|cookie))?s?(?: (?:parameters|fields|properties|params|headers))?$/;
const nameColumn = /^(?:name|parameter|field|key|property|attribute|argument|param|header)s?(?: name)?$/;
const placeColumn = /^(?:in|location|located in|where|position|param(?:eter)? type)$/;
const yes = /^(?:yes|true|required|y|✓|✔|✅|☑)️?$/i;
/** `required` after only a type, a place or punctuation, and without a condition. */
const requiredMark = /^(?:(?:string|str|integer|int|number|float|boolean|bool|array|list|object|enum|any|query|header|cookie)\b[^.]{0,40}?|[^.]{0,30}[,;·|(–—-]\s*)?(?<!not |n't |n’t )required\b(?! (?:if|when|only|for|unless)\b)/i;
const fieldName = /^[A-Za-z_][\w.[\]-]{0,100}$/;
const noun = "(query(?: string)? param(?:eter)?|header|cookie)";
const quoted = "[`\"]([A-Za-z_][\\w.-]{0,100})[`\"]";
/** Sentences that require a parameter by name. */
const sentences = [
	[
		new RegExp(`${quoted} (?:request )?${noun} (?:is|are) (?:always |now )?(?:required|mandatory)\\b(?! (?:if|when|only|for|unless)\\b)`, "gi"),
		1,
		2
	],
	[
		new RegExp(`\\b(?:requires?|must (?:include|send|set|pass|contain|have|specify|carry|provide)|needs?) (?:(?:an?|the|your) )?${quoted} (?:request )?${noun}`, "gi"),
		1,
		2
	],
	[
		new RegExp(`\\b(?:requires?|must (?:include|send|set|pass|contain|have|specify|carry|provide)|needs?) (?:(?:an?|the) )?(?:request )?${noun} (?:named |called )?${quoted}`, "gi"),
		2,
		1
	],
	[
		new RegExp(`${noun} ${quoted} (?:is|are) (?:always |now )?(?:required|mandatory)\\b(?! (?:if|when|only|for|unless)\\b)`, "gi"),
		2,
		1
	]
];
/** Headers that every request has, and credential headers, which are facts of another kind. */
const notParameters = /^(?:accept|content-type|authorization|(?:x-|x-goog-)?api-key)$/i;
/** What the page marks as required in a request: in tables, lists, headings, sentences and `<ParamField>`s. */
function demandedOf(blocks, prose) {
	const found = [
		...blocks.flatMap((block) => {
			if (block.kind === "row") return ofRow(block);
			if (block.kind === "item") return ofLine(block.text, block.under);
			return block.kind === "heading" && block.level > 2 ? ofLine(block.text, placeBelow(block.under) === "elsewhere" ? block.under : "") : [];
		}),
		...ofParamFields(prose),
		...ofSentences(prose)
	].filter(({ name }) => fieldName.test(name));
	return {
		fields: found.flatMap(({ name, place }) => place === "body" ? [name] : []),
		parameters: found.flatMap(({ name, place }) => parameterOf(name, place))
	};
}
function parameterOf(name, place) {
	if (place === "body" || place === "elsewhere" || place === "header" && notParameters.test(name)) return [];
	return [`${place} ${place === "header" ? name.toLowerCase() : name}`];
}
function ofRow({ columns, cells, under }) {
	const nameAt = columns.findIndex((column) => nameColumn.test(column));
	const [name = "", ...marks] = withoutMarkup(cells[nameAt] ?? "").split(" ");
	const requiredAt = columns.indexOf("required");
	const others = [marks.join(" "), ...cells.filter((_, at) => at !== nameAt)].map(withoutMarkup);
	const isRequired = requiredAt >= 0 ? yes.test(withoutMarkup(cells[requiredAt] ?? "")) : requiredSection.test(under) || others.some((cell) => requiredMark.test(cell));
	const place = placeOfCell(withoutMarkup(cells[columns.findIndex((column) => placeColumn.test(column))] ?? "")) ?? placeOfColumn(columns[nameAt]) ?? placeBelow(under);
	return isRequired ? [{
		name,
		place
	}] : [];
}
/** A column titled `Header` holds header names. */
function placeOfColumn(column = "") {
	return /^headers?(?: name)?$/.test(column) ? "header" : null;
}
/** `messages` (array, **required**): a name in code or bold, closely followed by the mark. */
function ofLine(text, under) {
	const [, name, rest = ""] = /^\s*(?:\*\*|__)?`?([A-Za-z_][\w.[\]-]{0,100})`?(?:\*\*|__)?(.{0,200})/.exec(text) ?? [];
	if (name === void 0 || !/^\s*(?:\*\*|__|`)/.test(text)) return [];
	const about = withoutMarkup(rest).replace(/^[\s(:,–—-]+/, "");
	const place = placeOfMark(about.slice(0, about.search(/\brequired\b/i) + 1)) ?? placeBelow(under);
	return requiredSection.test(under) || requiredMark.test(about) ? [{
		name,
		place
	}] : [];
}
/**
* Mintlify's component: `<ParamField body="messages" type="object[]" required>`, also with `query`, `header` or
* `cookie`.
*/
function ofParamFields(prose) {
	return [...prose.matchAll(/<ParamField\s([^<>]{0,1000})>/g)].flatMap(([, attributes = ""]) => {
		return /\brequired\b(?!=\{?["']?false)/.test(attributes.replace(/"[^"]*"|'[^']*'/g, "\"\"")) ? ["body", ...parameterPlaces].flatMap((place) => attributeOf(attributes, place)) : [];
	});
}
function attributeOf(attributes, place) {
	const name = new RegExp(`\\b${place}=["']([^"']{1,100})["']`).exec(attributes)?.[1];
	return name === void 0 ? [] : [{
		name,
		place
	}];
}
function ofSentences(prose) {
	return sentences.flatMap(([pattern, nameAt, placeAt]) => [...prose.matchAll(pattern)].flatMap((match) => {
		const word = match[placeAt]?.toLowerCase() ?? "";
		const place = parameterPlaces.find((known) => word.startsWith(known));
		return place === void 0 ? [] : [{
			name: match[nameAt] ?? "",
			place
		}];
	}));
}
// src/contract/pages-text/page-facts.ts
/**
* The facts of a page about the families. Precise rather than complete: wording that no rule here recognises gives no
* fact.
*/
function pageFacts({ blocks, others }, frontMatter, families) {
	const texts = textsOf(blocks, frontMatter);
	const { prose, code } = texts;
	const objects = responseObjects(blocks, code);
	const { fields, parameters } = demandedOf(blocks, prose);
	return tidyFacts({
		...operationsAndBases(texts, families),
		auth: authOf(prose, code),
		required_fields: fields,
		required_parameters: parameters,
		response_objects: objects.filter((object) => !isOfOneOf(others, object)),
		statuses: statuses(blocks, prose)
	});
}
function isOfOneOf(families, object) {
	const family = familyOfObject.get(object);
	return family !== void 0 && families.has(family);
}
// src/contract/pages-text/sections.ts
const longestName = 64;
/** As many as baseline.schema.json allows. Later text belongs to the last section. */
const mostSections = 2e3;
/** Maps each section name (the heading as a slug, numbered if it repeats) to the digest of its normalised text. */
function sectionsOf(blocks) {
	const sections = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	let current = [];
	for (const block of blocks) {
		if (sections.size === 0 || block.kind === "heading" && sections.size < mostSections) {
			current = [];
			sections.set(unused(block.kind === "heading" ? slug(block.text) : "top", uses), current);
		}
		current.push(textOf(block));
	}
	return Object.fromEntries([...sections].map(([name, texts]) => [name, sha256(texts.join("\n"))]));
}
function slug(heading) {
	const words = withoutMarkup(heading).toLowerCase().match(/[\p{L}\p{N}]+/gu);
	return partName((words ?? ["section"]).join("-").slice(0, longestName));
}
function unused(name, uses) {
	const count = (uses.get(name) ?? 0) + 1;
	uses.set(name, count);
	return count === 1 ? name : `${name}#${count}`;
}
function textOf(block) {
	if (block.kind === "code") return normalised(block.text);
	return normalised(block.kind === "row" ? block.cells.map(withoutMarkup).join(" | ") : withoutMarkup(block.text));
}
// src/contract/pages-text/wall.ts
const wallTitle = /^(?:just a moment|attention required|access (?:to this page )?(?:has been )?denied|checking your browser|(?:please )?verify (?:that )?you are|are you (?:a )?(?:human|robot)|(?:please )?(?:sign|log)[ -]?(?:in|on)\b|captcha|security (?:check|verification)|ddos|please wait|one more step|authentication required|unauthorized|forbidden|403\b|401\b|pardon our interruption|vercel security)/i;
const wallText = /enable javascript and cookies|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|unusual traffic|are you a robot|complete the security check|sign in to continue|log in to continue/i;
const missingTitle = /\b404\b|not found|does(?:n't|n’t| not) exist|no longer (?:exists|available)|page (?:is )?missing/i;
const opening = 4e3;
/**
* Why a page without an operation is not documentation: `bot-wall` according to its titles or first lines, `no-facts`
* for a soft 404 or a page without any anchor. Null for a page that can be compared.
*/
function wallOf(facts, titles, text) {
	if (facts.operations.length > 0) return null;
	if (titles.some((title) => wallTitle.test(title.trim()))) return "bot-wall";
	if (titles.some((title) => missingTitle.test(title))) return "no-facts";
	if (!hasNoAnchor(facts)) return null;
	return wallText.test(text.slice(0, opening)) ? "bot-wall" : "no-facts";
}
// src/contract/markdown.ts
/**
* More combining marks than UAX #15 calls stream-safe: normalising them takes quadratic time (measured: 50 s for 400
* KB).
*/
const unsafeStream = /\p{M}{31}/u;
/**
* Reads a Markdown page as documentation of the families. An OpenAPI document in a fence, as documentation tools export
* it, is read as OpenAPI. Problems: `too-complex`, `bot-wall`, and `no-facts` for a page that nothing links to an API,
* such as a soft 404.
*/
function readMarkdown(text, families, title = null) {
	if (unsafeStream.test(text)) return { problem: "too-complex" };
	const { frontMatter, body } = plainText(text);
	if (countLines(body) > limits.specNodes) return { problem: "too-complex" };
	const blocks = blocksOf(body);
	const embedded = blocks.map((block) => embeddedOpenApi(block, families));
	const documents = embedded.filter((document) => document !== null);
	const scoped = blocksAbout(blocks.filter((_, index) => embedded[index] === null), frontMatter, families);
	const facts = joinedFacts([pageFacts(scoped, frontMatter, families), ...documents.map((document) => document.facts)]);
	const problem = wallOf(facts, [title ?? "", firstHeading(blocks)], body);
	if (problem !== null) return { problem };
	const read = new Set(scoped.blocks);
	const sections = sectionsOf(blocks.filter((block, index) => read.has(block) || embedded[index] !== null));
	const shapes = Object.fromEntries(documents.flatMap((document) => Object.entries(document.shapes)));
	return {
		kind: "markdown",
		digest: sha256(canonicalJson({
			facts,
			sections
		})),
		facts,
		sections,
		shapes
	};
}
/** Null for other blocks, and for a description that cannot be read, which then counts as plain text. */
function embeddedOpenApi(block, families) {
	const parsed = block.kind === "code" ? parseOpenApi(block.text) : null;
	if (parsed === null || "problem" in parsed) return null;
	const read = readOpenApi(parsed.root, families);
	return "problem" in read ? null : read;
}
function firstHeading(blocks) {
	return withoutMarkup(blocks.find(({ kind }) => kind === "heading")?.text ?? "");
}
function countLines(text) {
	let lines = 1;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
// src/contract/document.ts
const htmlType = /^(?:text\/html|application\/xhtml\+xml)$/;
const dataType = /\b(?:json|yaml)\b/;
const htmlStart = /^\s*(?:<!--[^>]{0,500}-->\s*)?(?:<!doctype html|<html[\s>])/i;
/**
* Reads a page or file as documentation of the families. If it documents none of them but another family, returns that
* family's facts, so that the finding can name what the page documents instead. `contentType` is in lower case without
* parameters, and empty for a file; it only decides between HTML and Markdown, the content decides the rest. Problems:
* `too-large`, `not-text` (NUL, invalid UTF-8), `not-a-document` (data other than OpenAPI 3), `too-complex`,
* `bot-wall`, `no-facts`. Never rejects because of content.
*/
async function readDocument(bytes, contentType, families) {
	const read = await readAs(bytes, contentType, families);
	if (("problem" in read ? read.problem !== "no-facts" : read.facts.operations.length > 0) || families.length === 0 || showsExample(read, bytes, families)) return read;
	const other = await readAs(bytes, contentType, familyNames.filter((family) => !families.includes(family)));
	return "problem" in other || other.facts.operations.length === 0 ? read : other;
}
/**
* A page that shows client calls of its family and only links to another family's operation still documents its own
* family.
*/
function showsExample(read, bytes, families$1) {
	if ("kind" in read && read.kind === "openapi") return false;
	const text = utf8Text(bytes) ?? "";
	return families$1.some((family) => {
		const { call, exampleObject } = families[family].documented;
		return call.test(text) || exampleObject.test(text);
	});
}
async function readAs(bytes, contentType, families) {
	if (bytes.byteLength > limits.pageBytes) return { problem: "too-large" };
	const text = utf8Text(bytes);
	if (text === null || text.includes("\0")) return { problem: "not-text" };
	const parsed = parseOpenApi(text);
	if (parsed !== null) return "problem" in parsed ? parsed : readOpenApi(parsed.root, families);
	if (dataType.test(contentType) || typeof parseJson(text) === "object") return { problem: "not-a-document" };
	if (!htmlType.test(contentType) && !htmlStart.test(text)) return readMarkdown(text, families);
	const { readHtml } = await import("./html.mjs");
	return readHtml(text, families);
}
// src/contract/fetch.ts
const accept = "text/markdown, text/plain;q=0.9, application/json, application/yaml;q=0.8, text/html;q=0.5";
/** Total size of pages kept for contracts that share them, so that many huge pages cannot fill the memory. */
const keptBytes = 4 * limits.pageBytes;
const failures = {
	dns: "unreachable",
	refused: "unreachable",
	unreachable: "unreachable",
	tls: "unreachable",
	"connect-timeout": "timeout",
	timeout: "timeout",
	reset: "unreachable",
	closed: "unreachable",
	"bad-http": "unreachable",
	"too-large": "too-large",
	"headers-too-large": "too-large",
	"too-many-interim": "unreachable",
	encoded: "encoded",
	cancelled: "cancelled",
	unknown: "unreachable",
	"private-address": "private-address"
};
/** Fetches each URL once, however often it is requested. Above `keptBytes` a URL may be fetched again. */
function pagesOnce(pages, signal) {
	const asked = /* @__PURE__ */ new Map();
	let bytes = 0;
	const ask = async (url) => {
		const answer = await pages.get({
			url,
			accept,
			maxBytes: limits.pageBytes,
			timeoutMs: limits.pageMs,
			signal
		});
		bytes += answer.body.byteLength;
		if (bytes > keptBytes) asked.delete(url);
		return answer;
	};
	return (url) => {
		const pending = asked.get(url) ?? ask(url);
		asked.set(url, pending);
		return pending;
	};
}
/** The page at a URL. Follows at most one redirect, only on the same host, as a separate request. */
async function fetchPage(url, get) {
	const first = await get(url);
	if (first.location === null) return judgedPage(url, first);
	if (!isSameOrigin(first.location, url)) return {
		is: "moved",
		to: publicUrl(first.location),
		reason: "other-host"
	};
	const second = await get(first.location);
	if (second.location === null) return judgedPage(first.location, second);
	const reason = isSameOrigin(second.location, url) ? null : "other-host";
	return {
		is: "moved",
		to: publicUrl(second.location),
		reason
	};
}
/** Reads a page or a file of the repository as documentation of these families. */
async function readSource(source, families, { get, readFile }) {
	return isPage(source) ? readPage(source, families, get) : readCopy(source, families, readFile);
}
async function readPage(source, families, get) {
	const fetched = await fetchPage(source, get);
	if (fetched.is !== "page") return fetched;
	const { url, answer } = fetched;
	if (!isHtml(answer)) return readAnswer(fetched, families);
	if (/\.(md|mdx|txt|json|ya?ml)$/i.test(new URL(url).pathname)) return {
		is: "unavailable",
		reason: "not-a-document"
	};
	return await readTwin(url, families, get) ?? readAnswer({
		is: "page",
		url,
		answer
	}, families);
}
/** The Markdown version that many documentation sites serve under the same path plus `.md`; null if there is none. */
async function readTwin(page, families, get) {
	const { origin, pathname } = new URL(page);
	const path = pathname.replace(/\/+$/, "");
	if (path === "" || /\.[A-Za-z0-9]+$/.test(path)) return null;
	const url = `${origin}${path}.md`;
	const answer = await get(url);
	if (judgedPage(url, answer).is !== "page" || isHtml(answer)) return null;
	const reading = await readAnswer({
		is: "page",
		url,
		answer
	}, families);
	return reading.is === "read" ? reading : null;
}
async function readCopy(path, families, readFile) {
	const bytes = await readFile(path, limits.pageBytes).catch(nullIfRefused);
	return bytes === null ? {
		is: "unavailable",
		reason: "file-missing"
	} : readBytes(bytes, "", null, families);
}
/** For `catch`: null if a file cannot be read. Rethrows any other error. */
function nullIfRefused(error) {
	if (error instanceof GateError) return null;
	throw error;
}
function readAnswer({ url, answer }, families) {
	return readBytes(answer.body, answer.contentType, url, families);
}
async function readBytes(body, contentType, url, families) {
	const document = await readDocument(body, contentType, families);
	if ("problem" in document) return {
		is: "unavailable",
		reason: document.problem
	};
	return {
		is: "read",
		document,
		bytes: body.byteLength,
		url: url && publicUrl(url)
	};
}
function judgedPage(url, answer) {
	const { status, failure, location } = answer;
	if (status !== null && (status < 200 || status > 299)) return {
		is: "unavailable",
		reason: "refused-status"
	};
	if (failure !== null) return {
		is: "unavailable",
		reason: failures[failure]
	};
	return location === null ? {
		is: "page",
		url,
		answer
	} : {
		is: "unavailable",
		reason: "refused-status"
	};
}
function isHtml({ contentType }) {
	return contentType === "text/html" || contentType === "application/xhtml+xml";
}
function isSameOrigin(one, other) {
	return URL.parse(one)?.origin === URL.parse(other)?.origin;
}
/** The URL in the form that evidence allows, without query and fragment; null if it still does not fit. */
function publicUrl(url) {
	const { origin, pathname } = new URL(url);
	const bare = `${origin}${pathname}`;
	return /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?[A-Za-z0-9._~%!$&'()*+,;=:@/-]*$/.test(bare) && bare.length <= 512 ? bare : null;
}
// src/contract/stale.ts
/**
* Whether the last review of the page is too old: the day `checked` ended (UTC) more than `max_age` ago, or is further
* in the future than time zones can explain. With `max_age` but without `checked` the page is stale.
*/
function isStale({ checked, max_age }, at) {
	if (checked === void 0) return max_age !== void 0;
	const [began, now] = [msOf(checked), msOf(at)];
	return max_age !== void 0 && now > began + 864e5 + (durationMs(max_age) ?? 0) || began > now + 864e5;
}
// src/contract/check.ts
/** How many contracts are read at the same time. */
const width = 4;
/** Wait before reading a changed page again: caches do not all update at once. */
const confirmMs = 5e3;
/**
* The state of each contract of these routes today, in manifest order. Each page is fetched once, and a second time
* before a drift is reported. A source that cannot be read is a state, not an error.
*/
async function checkContracts(run, { pages, clock }, readFile) {
	const [get, getAgain] = [pagesOnce(pages, run.signal), pagesOnce(pages, run.signal)];
	const session = {
		get,
		getAgain,
		readFile,
		clock,
		run
	};
	const used = new Set(run.routes.map(({ contract }) => contract));
	const contracts = Object.entries(run.manifest.contracts).filter(([name]) => used.has(name));
	return inPool(contracts, width, ([name, contract]) => checkContract(name, contract, session));
}
/**
* The families of every route that uses the contract, gated or not, so that the comparison does not depend on which
* routes are promoted.
*/
function familiesOf({ routes }, contract) {
	return [...new Set(routes.filter((route) => route.contract === contract).map(({ family }) => family))].toSorted();
}
async function checkContract(name, contract, session) {
	const { clock, run, get } = session;
	const [at, began] = [clock.now(), clock.monotonicMs()];
	const [verdict, escalation] = await Promise.all([judge(name, contract, session), escalationOf(contract.escalation, get)]);
	const isFine = verdict.state === "unchanged" || verdict.state === "text-changed";
	return {
		contract: name,
		source: contract.source,
		copy: !isPage(contract.source),
		origin: contract.origin ?? null,
		at,
		elapsed_ms: Math.round(clock.monotonicMs() - began),
		escalation,
		...verdict,
		state: isFine && isStale(contract, run.at) ? "stale" : verdict.state
	};
}
const nothing = {
	kind: null,
	reason: null,
	bytes: null,
	digest: null,
	final_url: null,
	facts: null,
	baseline: "none",
	changes: []
};
async function judge(name, { source, baseline }, session) {
	const families = familiesOf(session.run.manifest, name);
	const pinned = baseline === void 0 ? null : await readPinned(baseline, source, session.readFile);
	const first = verdictOf(await readSource(source, families, session), pinned);
	if (!isDrift(first) || !isPage(source)) return first;
	await session.clock.sleep(confirmMs, session.run.signal);
	const second = verdictOf(await readSource(source, families, {
		...session,
		get: session.getAgain
	}), pinned);
	return second.facts === null || isSameDrift(first, second) ? second : unsettled(second);
}
async function readPinned(path, source, readFile) {
	const bytes = await readFile(path, limits.baselineBytes).catch(nullIfRefused);
	const pinned = bytes && readBaseline(bytes);
	return pinned?.source === source ? pinned : "unreadable";
}
function verdictOf(reading, pinned) {
	const baseline = pinned === "unreadable" ? "unreadable" : "none";
	if (reading.is === "unavailable") return {
		...nothing,
		baseline,
		state: "unavailable",
		reason: reading.reason
	};
	if (reading.is === "moved") return {
		...nothing,
		baseline,
		state: "moved",
		reason: reading.reason,
		final_url: reading.to
	};
	const { document, bytes, url } = reading;
	const { kind, digest, facts } = document;
	const read = {
		kind,
		reason: null,
		bytes,
		digest,
		final_url: url,
		facts
	};
	if (pinned === null || pinned === "unreadable") return {
		...read,
		baseline,
		state: "unchanged",
		changes: []
	};
	const { state, changes } = compareDocuments(pinned, document);
	return {
		...read,
		baseline: "compared",
		state,
		changes
	};
}
function isDrift({ state }) {
	return state === "contract-changed" || state === "anchor-missing";
}
function isSameDrift(one, other) {
	return isSameJson([one.state, one.changes], [other.state, other.changes]);
}
/** If two readings differ, neither can be trusted. */
function unsettled({ final_url, bytes }) {
	return {
		...nothing,
		baseline: "compared",
		state: "unavailable",
		reason: "not-a-document",
		final_url,
		bytes
	};
}
/** Whether the support page answers with text that is not a bot wall or a login. */
async function escalationOf(url, get) {
	if (url === void 0) return "none";
	const fetched = await fetchPage(url, get);
	if (fetched.is !== "page") return "unavailable";
	const { contentType, body } = fetched.answer;
	if (!contentType.startsWith("text/") || body.byteLength === 0) return "unavailable";
	const document = await readDocument(body, contentType, []);
	return "problem" in document && document.problem !== "no-facts" ? "unavailable" : "checked";
}
export { readMarkdown as a, readBaseline as c, readSource as i, require_ucs2length as l, familiesOf as n, baselineText as o, pagesOnce as r, pinOf as s, checkContracts as t };
